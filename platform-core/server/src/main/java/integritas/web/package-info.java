/**
 * What all pages and answers share: the two applications, languages, the frame of a page, the way failures leave, and
 * the headers and checks that guard a browser. Knows no feature.
 */
@NullMarked
package integritas.web;

import org.jspecify.annotations.NullMarked;
