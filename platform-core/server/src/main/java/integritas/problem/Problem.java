package integritas.problem;

import java.util.Locale;

/**
 * Every failure that a person may see. The name, in lower case with hyphens, is the stable {@code code} of the problem
 * document (RFC 9457); the wording is looked up in the message bundles as {@code problem.<code>}.
 */
public enum Problem {
    MALFORMED_REQUEST(400),
    NOT_SIGNED_IN(401),
    NOT_ALLOWED(403),
    RIGHTS_CHANGED(403),
    NO_TENANT(403),
    TENANT_CHOICE_NEEDED(403),
    ENTERED_BY_EVALUATOR(403),
    FORM_EXPIRED(403),
    NOT_HANDED_OVER(403),
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    ASSESSMENT_CLOSED(409),
    ASSESSMENT_EXISTS(409),
    TRANSITION_NOT_POSSIBLE(409),
    TENANT_STATE_UNFIT(409),
    ALREADY_EXISTS(409),
    LAST_ADMIN(409),
    INVITATION_ACCEPTED(409),
    UNIT_IN_USE(409),
    PLUGIN_NOT_SOUND(409),
    STALE(412),
    TOO_LARGE(413),
    MEDIA_TYPE_NOT_ACCEPTED(415),
    ANSWERS_NOT_ACCEPTED(422),
    INPUT_NOT_ACCEPTED(422),
    UNKNOWN_QUESTION(422),
    KEY_REUSED(422),
    VERSION_NEEDED(428),
    INVITATION_TOO_SOON(429),
    INTERNAL_ERROR(500),
    PLUGIN_ANSWER_TOO_LARGE(500),
    EDITION_AWAY(503),
    PLUGIN_BUSY(503),
    PLUGIN_PAUSED(503),
    UNAVAILABLE(503);

    /** The request attribute by which the door says why a signed-in person may do nothing here. */
    public static final String REASON = "integritas.reason";

    private final int status;

    Problem(int status) {
        this.status = status;
    }

    /** Returns the HTTP status this failure is answered with. */
    public int status() {
        return status;
    }

    /** Returns the stable code, such as {@code not-found}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the failure that a bare status of the container stands for. */
    public static Problem ofStatus(int status) {
        return switch (status) {
            case 401 -> NOT_SIGNED_IN;
            case 403 -> NOT_ALLOWED;
            case 404 -> NOT_FOUND;
            case 405 -> METHOD_NOT_ALLOWED;
            case 406 -> NOT_ACCEPTABLE;
            case 413 -> TOO_LARGE;
            case 415 -> MEDIA_TYPE_NOT_ACCEPTED;
            case 503 -> UNAVAILABLE;
            default -> status >= 400 && status < 500 ? MALFORMED_REQUEST : INTERNAL_ERROR;
        };
    }
}
