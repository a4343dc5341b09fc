package integritas.plugins.gratification.rule;

import integritas.rubric.Text;
import java.util.List;

/**
 * A term that a regulation sets.
 *
 * @param code its name: {@code report-to-kpk}, {@code report-to-upg}, {@code sub-upg-to-upg}, {@code upg-to-kpk},
 *     {@code complete}, {@code decide}, {@code deliver}, {@code hand-over}, {@code to-treasury}
 * @param days working days
 * @param who whom it binds
 * @param step what is to be done, and from when it runs
 * @param clause where it stands
 * @param sources codes of the citations it rests on
 */
public record Clock(String code, int days, Text who, Text step, Text clause, List<String> sources) {

    public Clock {
        sources = List.copyOf(sources);
    }
}
