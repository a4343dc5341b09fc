package integritas.documents;

/** A text as a cell can hold it: at most 32,767 characters, and none that XML forbids. */
final class CellText {

    private static final int LONGEST = 32_767;
    private static final int REPLACEMENT = 0xFFFD;

    private CellText() {}

    static String of(String text) {
        String cut = text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
        return cut.codePoints()
                .map(character -> isAllowed(character) ? character : REPLACEMENT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isAllowed(int character) {
        return character >= 0x20
                        && !(character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE)
                        && character != 0xFFFE
                        && character != 0xFFFF
                || character == '\n'
                || character == '\t';
    }
}
