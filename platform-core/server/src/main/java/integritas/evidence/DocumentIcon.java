package integritas.evidence;

/** The symbol that says at a glance what kind of thing a document is. */
public final class DocumentIcon {

    private DocumentIcon() {}

    /** Returns the name of a symbol of the sprite. */
    public static String of(Document document) {
        String type = document.mediaType();
        if (document.kind() == Document.Kind.LINK) {
            return "link-45deg";
        } else if (type.equals("application/pdf")) {
            return "file-earmark-pdf";
        } else if (type.startsWith("image/")) {
            return "file-earmark-image";
        } else if (type.startsWith("video/")) {
            return "file-earmark-play";
        } else if (type.contains("zip")) {
            return "file-earmark-zip";
        } else if (type.contains("sheet") || type.equals("text/csv")) {
            return "file-earmark-spreadsheet";
        } else if (type.contains("word") || type.contains("opendocument.text")) {
            return "file-earmark-word";
        }
        return "file-earmark-text";
    }
}
