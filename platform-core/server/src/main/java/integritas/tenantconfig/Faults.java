package integritas.tenantconfig;

import java.util.List;

/**
 * Where the faults of one file are noted, each with the file and the line.
 *
 * @param file the file's name, as people look for it
 * @param all the faults of all files
 */
record Faults(String file, List<String> all) {

    /** @param line counted from 1, or 0 if the fault is the whole file's */
    void add(int line, String message) {
        all.add(place(line) + ": " + message);
    }

    String place(int line) {
        return line == 0 ? file : file + ":" + line;
    }
}
