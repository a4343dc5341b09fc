package integritas.rubric;

/** A number as people write it with a point: {@code 3}, {@code -0.5}, {@code 3.60}. No exponent, no comma, no spaces. */
final class PlainDecimal {

    private PlainDecimal() {}

    /** Looks at no more characters than allowed, so that a text of millions of digits is refused at once. */
    static boolean matches(String text, int longest) {
        if (text.length() > longest) {
            return false;
        }
        int start = text.startsWith("-") ? 1 : 0;
        int point = text.indexOf('.');
        return point < 0
                ? areDigits(text, start, text.length())
                : areDigits(text, start, point) && areDigits(text, point + 1, text.length());
    }

    private static boolean areDigits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return from < to;
    }
}
