package integritas.content;

import java.util.UUID;

/**
 * What is kept about a file of a plugin. Its name can tell as much as its content, so both texts are sealed.
 *
 * @param id its key
 * @param name its name, sealed
 * @param mediaType what its content is
 * @param size bytes of its content
 * @param sha256 hash of its content, sealed
 */
public record FileRow(UUID id, String name, String mediaType, long size, String sha256) {}
