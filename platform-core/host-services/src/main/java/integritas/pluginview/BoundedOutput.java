package integritas.pluginview;

import gg.jte.TemplateOutput;

/** What a template writes, up to a length. */
final class BoundedOutput implements TemplateOutput {

    private static final int MOST = 5_000_000;

    private final StringBuilder html = new StringBuilder();

    @Override
    public void writeContent(String value) {
        writeContent(value, 0, value.length());
    }

    /** @throws TooLongException */
    @Override
    public void writeContent(String value, int begin, int end) {
        if (end - begin > MOST - html.length()) {
            throw new TooLongException(MOST);
        }
        html.append(value, begin, end);
    }

    @Override
    public String toString() {
        return html.toString();
    }
}
