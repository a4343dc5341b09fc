package integritas.web;

/**
 * Addresses of style sheets, scripts and pictures. Each holds a hash or a version, so that browsers keep the files for a
 * year and still see a new release at once.
 *
 * @param root path of our own files, with the hash over all of them
 * @param bootstrap path of Bootstrap
 * @param htmx path of htmx
 */
public record Assets(String root, String bootstrap, String htmx) {

    /** Returns the address of one of our own files, such as {@code css/base.css}. */
    public String of(String file) {
        return root + file;
    }

    /** Returns the address of one symbol in the sprite. */
    public String icon(String name) {
        return root + "icons.svg#" + name;
    }
}
