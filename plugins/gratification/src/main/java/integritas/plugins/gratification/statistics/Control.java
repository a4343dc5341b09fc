package integritas.plugins.gratification.statistics;

import integritas.plugins.gratification.statistics.nil.NilYear;
import java.time.Instant;
import java.util.Optional;

/**
 * How the control of gratification ran in a year, for the assessment.
 *
 * @param reports how many reports reached the control unit
 * @param kept how many of the periods to the control unit and to KPK were kept
 * @param decided how many of them were kept or missed
 * @param nil what units have said
 * @param latest the moment of the latest of all this; empty if there is nothing
 */
public record Control(long reports, long kept, long decided, NilYear nil, Optional<Instant> latest) {}
