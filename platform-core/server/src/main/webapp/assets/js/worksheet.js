// The worksheet for everybody who reads it. Without scripts it is the same page, only slower to get about in.
import './keys.js';
import './tree.js';
