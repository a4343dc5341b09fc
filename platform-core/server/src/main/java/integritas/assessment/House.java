package integritas.assessment;

import java.util.UUID;

/**
 * Where a reader finds the pages of an agency's assessments: in his own agency, or in one that he visits.
 *
 * @param base what their addresses begin with
 * @param name what the agency is called; blank for the reader's own
 */
public record House(String base, String name) {

    /** The reader's own agency. */
    public static final House OWN = new House("/app", "");

    /** Returns the address of an assessment. */
    public String assessment(UUID id) {
        return base + "/assessments/" + id;
    }

    /** Returns the address of a question of an assessment. */
    public String question(UUID id, String code) {
        return assessment(id) + "/questions/" + code;
    }

    /** Returns the address by which a file is saved. */
    public String content(UUID document) {
        return base + "/documents/" + document + "/content";
    }

    public boolean isVisited() {
        return !name.isEmpty();
    }
}
