package org.okr4j.examples.exchange.taking;

import java.time.LocalDate;
import org.okr4j.organization.PersonId;
import org.okr4j.text.Message;
import org.okr4j.value.Id;

/**
 * An objective or a key result that still runs when its owner is gone.
 *
 * @param person the owner
 * @param lastDay the last day of the owner
 * @param subject the id of the objective or key result
 * @param text what there is to say about it
 */
public record Orphan(PersonId person, LocalDate lastDay, Id subject, Message text) {}
