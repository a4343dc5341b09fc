package integritas.plugin.inspection;

/**
 * Something in a document that its schema does not allow.
 *
 * @param place name of the property; blank for the document itself
 * @param message what is wrong, in English
 */
public record SchemaFault(String place, String message) {}
