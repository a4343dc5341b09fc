package integritas.notification;

import integritas.tenant.Tenant;
import java.util.UUID;

/** A letter lies ready, and leaves once the transaction is committed. */
record LetterPosted(Tenant tenant, UUID letter) {}
