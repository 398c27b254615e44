package org.okr4j.examples.exchange.mapping;

import org.okr4j.text.Message;

/**
 * Something to tell about a place of a file.
 *
 * @param line the line, from 1 on; 0 where the file as a whole is meant
 * @param message what there is to tell
 */
public record Note(int line, Message message) {}
