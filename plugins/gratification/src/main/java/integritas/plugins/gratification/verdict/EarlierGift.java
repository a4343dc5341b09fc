package integritas.plugins.gratification.verdict;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A gift of the same giver to the same receiver, before the one that is judged.
 *
 * @param received the day it was received
 * @param value whole rupiah
 * @param category code of the exception it came under
 * @param occasion at which occasion, in words that are the same for the same occasion
 */
public record EarlierGift(LocalDate received, BigDecimal value, String category, Optional<String> occasion) {}
