package integritas.evidence;

import integritas.content.KeptFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;

/** Keeps the content of files by its hash, apart for each tenant: equal content of two tenants is kept twice. */
interface ContentStore {

    /**
     * Reads content to its end and keeps it. Nothing remains of content that breaks off or is refused.
     *
     * @param name its name; helps to tell apart what the content alone leaves open
     * @throws integritas.problem.ProblemException TOO_LARGE, MEDIA_TYPE_NOT_ACCEPTED, or INPUT_NOT_ACCEPTED when it is empty
     *     or its name misleads
     * @throws IOException if the content breaks off, or the disk fails
     */
    KeptFile keep(UUID tenant, String name, InputStream content) throws IOException;

    /** Opens content that was kept; the caller closes it. */
    InputStream open(UUID tenant, String sha256) throws IOException;
}
