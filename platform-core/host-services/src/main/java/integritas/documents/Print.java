package integritas.documents;

import java.util.Locale;

/**
 * What is to be printed.
 *
 * @param title title of the document
 * @param agency whose document it is; stands at the head of each page
 * @param locale the language it is written in
 * @param html what the plugin's template rendered; any HTML, a whole page or a part of one
 */
record Print(String title, String agency, Locale locale, String html) {}
