package integritas.operator;

/**
 * What is to be said of one tenant.
 *
 * @param alias the tenant's alias
 * @param mediaType {@code application/yaml} or {@code application/json}
 * @param content the text
 */
record Description(String alias, String mediaType, String content) {}
