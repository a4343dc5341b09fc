package integritas.workingdays;

/**
 * The decree that fixes a year's holidays and days of joint leave, or amends them.
 *
 * @param number how it is cited
 * @param source where it can be read, an address or a reference
 */
public record Decree(String number, String source) {}
