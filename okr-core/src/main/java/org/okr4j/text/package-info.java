/**
 * What a user reads, kept apart from the language it is read in.
 *
 * <p>Whoever has something to say makes a {@link org.okr4j.text.Message}: a key with arguments that are values, not
 * words; one that is {@link org.okr4j.text.Numeric} can be shown as a percentage. A {@link org.okr4j.text.Phrasebook}
 * renders it in one {@link org.okr4j.text.Language}; English and Spanish are built in, and an application can change or add
 * phrases.
 *
 * <pre>{@code
 * Message message = Message.of("{0} {0|objective|objectives} without owner", 2);
 * Phrasebook.english().render(message);     // 2 objectives without owner
 * }</pre>
 *
 * <p>Where somebody wrote a name that nobody knows, {@link org.okr4j.text.NearestName} finds the one that was meant.
 *
 * <p>Nothing here asks for the locale of the machine: the same message reads the same everywhere.
 */
@NullMarked
package org.okr4j.text;

import org.jspecify.annotations.NullMarked;
