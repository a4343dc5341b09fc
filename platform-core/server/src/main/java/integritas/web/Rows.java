package integritas.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * One page of a list, as people leaf through it; what is looked for stands in the address.
 *
 * @param path address of the list
 * @param filter what was looked for, by parameter; blank ones do not narrow the list
 * @param number the page, from 1
 * @param total how many there are on all pages
 * @param lines those of this page
 */
public record Rows<T>(String path, Map<String, String> filter, int number, int total, List<T> lines) {

    /** How many lines a page has at most. */
    public static final int AT_ONCE = 25;

    private static final int LAST_PAGE = 10_000;

    /** Cuts a page out of the whole list; a page that is not there becomes the nearest one. */
    public static <T> Rows<T> of(String path, Map<String, String> filter, int wanted, List<T> all) {
        int last = Math.max(1, (all.size() + AT_ONCE - 1) / AT_ONCE);
        int number = Math.min(Math.max(1, wanted), last);
        int from = (number - 1) * AT_ONCE;
        return new Rows<>(path, filter, number, all.size(), all.subList(from, Math.min(from + AT_ONCE, all.size())));
    }

    /** Returns the page that an address asks for, as far as that makes sense. */
    public static int number(int wanted) {
        return Math.min(Math.max(1, wanted), LAST_PAGE);
    }

    public int pages() {
        return Math.max(1, (total + AT_ONCE - 1) / AT_ONCE);
    }

    /** Tells whether something narrows the list. */
    public boolean isNarrowed() {
        return filter.values().stream().anyMatch(value -> !value.isBlank());
    }

    /** Returns the address of another page of the same list. */
    public String address(int other) {
        Map<String, String> all = new TreeMap<>(filter);
        all.put("page", Integer.toString(other));
        return path + "?"
                + all.entrySet().stream()
                        .map(entry ->
                                entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
    }
}
