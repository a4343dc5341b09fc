package integritas.evidence;

import java.util.List;

/**
 * What a unit has already and could attach to a question.
 *
 * @param evidence of the question
 * @param documents not attached to it yet, newest first
 */
public record LibraryView(EvidenceView evidence, List<Document> documents) {

    static LibraryView of(EvidenceView evidence, List<Document> all) {
        List<Document> others = all.stream()
                .filter(document -> evidence.documents().stream()
                        .noneMatch(attached -> attached.id().equals(document.id())))
                .toList();
        return new LibraryView(evidence, others);
    }
}
