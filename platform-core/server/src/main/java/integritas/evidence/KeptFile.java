package integritas.evidence;

/**
 * Content that is safely on disk.
 *
 * @param sha256 its hash in hexadecimal, by which it is found again
 * @param size bytes
 * @param mediaType type as found in the content
 */
public record KeptFile(String sha256, long size, String mediaType) {}
