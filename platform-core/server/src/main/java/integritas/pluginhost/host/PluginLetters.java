package integritas.pluginhost.host;

import integritas.plugin.api.Letters;
import integritas.plugin.inspection.Descriptor;
import java.util.UUID;

/**
 * The letters of one plugin.
 *
 * @param descriptor who writes
 * @param post takes them to people
 */
record PluginLetters(Descriptor descriptor, PluginPost post) implements Letters {

    @Override
    public boolean toPerson(UUID person, Letter letter) {
        return post.toPerson(person, new PluginLetter(descriptor, letter));
    }

    @Override
    public int toRole(String role, Letter letter) {
        return post.toRole(role, new PluginLetter(descriptor, letter));
    }
}
