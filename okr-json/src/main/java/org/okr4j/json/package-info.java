/**
 * Programs as JSON: read strictly, written canonically, described by a schema.
 *
 * <p>{@link org.okr4j.json.OkrJson} is the door: it reads a document into a program or says, in one
 * {@link org.okr4j.json.OkrJsonException}, everything that is wrong with it, each with its {@linkplain
 * org.okr4j.json.DocumentProblem place}. {@link org.okr4j.json.OkrDocument} keeps in mind where each part of a program
 * stood, so that what rules find can be shown in the document. {@link org.okr4j.json.OkrJsonReader} reads documents of
 * strangers within {@linkplain org.okr4j.json.JsonLimits limits}; {@link org.okr4j.json.OkrJsonWriter} chooses layout and
 * language. {@link org.okr4j.json.OkrJsonModule} teaches all this to a Jackson {@code ObjectMapper}.
 *
 * <p>What has an id can stand alone, without its program: {@link org.okr4j.json.OkrJson#read(String, Class)} reads it and
 * {@link org.okr4j.json.OkrJson#write(org.okr4j.value.Identified)} writes it. {@link org.okr4j.json.OkrJson#lines} reads a document
 * of each line of a file, one at a time and each with problems of its own. {@link org.okr4j.json.OkrJson#schema(Class)} is the JSON
 * Schema of each type that has a document. A document says the version of the form it has; former ones are read, later ones are
 * refused.
 *
 * <p>What rules found is also written in the forms of others: as SARIF by {@link org.okr4j.json.SarifWriter}, for code hosts and
 * editors, and as JUnit XML by {@link org.okr4j.json.JUnitXmlWriter}, for build servers.
 *
 * <p>A type whose canonical text is one word is a JSON text: what {@code toString()} writes and {@code parse} reads.
 * Decimals are JSON numbers and keep every digit.
 *
 * <p>Within the package each type of the library has one codec, a declaration of its properties from which reading,
 * writing, the schema and spelling suggestions follow.
 */
@NullMarked
package org.okr4j.json;

import org.jspecify.annotations.NullMarked;
