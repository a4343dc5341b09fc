// The worksheet for those who answer.
import './saving.js';
import './conflict.js';
import './evidence.js';
