package integritas.content;

/**
 * Content that is safely on disk.
 *
 * @param sha256 its hash in hexadecimal
 * @param size bytes
 * @param mediaType type as found in the content
 */
public record KeptFile(String sha256, long size, String mediaType) {}
