package integritas.plugins.gratification.desk;

import java.util.List;

/**
 * A page of a list.
 *
 * @param rows what is on it
 * @param number which page, from 1
 * @param total how many rows the whole list has
 */
public record Slice<T>(List<T> rows, int number, long total) {

    /** How many rows a page has. */
    static final int SIZE = 25;

    public int pages() {
        return (int) Math.max(1, (total + SIZE - 1) / SIZE);
    }

    /** Returns how many rows come before a page, or as many as can be counted. */
    static int before(int number) {
        return (int) Math.min((number - 1L) * SIZE, Integer.MAX_VALUE);
    }
}
