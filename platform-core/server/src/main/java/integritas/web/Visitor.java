package integritas.web;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;

/**
 * The person a page is made for, as far as its frame must know him.
 *
 * @param key the person's stable key; tells apart what several people keep in one browser
 * @param name the name other people read
 * @param place the agency the person works in now; blank for none
 * @param agencies the number of agencies the person could work in
 * @param roles the roles held there, and those across agencies
 * @param language the language to start with
 * @param zone the zone times are shown in
 */
public record Visitor(
        String key, String name, String place, int agencies, Set<String> roles, Locale language, ZoneId zone) {

    /** The request attribute that carries the visitor to the frame. */
    public static final String ATTRIBUTE = "integritas.visitor";

    /** The zone for people of no agency, and for nobody. */
    public static final ZoneId CAPITAL = ZoneId.of("Asia/Jakarta");
}
