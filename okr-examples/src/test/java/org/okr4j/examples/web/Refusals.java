package org.okr4j.examples.web;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.google.common.base.Throwables;
import java.net.URI;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.okr4j.json.DocumentProblem;
import org.okr4j.json.OkrJson;
import org.okr4j.json.OkrJsonException;
import org.okr4j.text.Phrasebook;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** Says why a request is refused, always as {@code application/problem+json} (RFC 9457) and in the language that was asked for. */
@RestControllerAdvice
final class Refusals extends ResponseEntityExceptionHandler {

    /** What tells a client that there are {@code problems}, each with its place. */
    private static final URI DOCUMENT = URI.create("tag:okr4j.org,2026:document");

    private final MessageSource texts;

    Refusals(MessageSource texts) {
        this.texts = texts;
    }

    /**
     * One place of the document and what is wrong there.
     *
     * @param pointer the JSON pointer of the value
     * @param line its line, from 1
     * @param column its column, from 1
     * @param text what is wrong
     */
    record Wrong(String pointer, int line, int column, String text) {

        static Wrong of(DocumentProblem problem, Phrasebook phrases) {
            return new Wrong(problem.pointer(), problem.line(), problem.column(), phrases.render(problem.message()));
        }
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        for (Throwable cause : Throwables.getCausalChain(e)) {
            if (cause instanceof OkrJsonException document) {
                return refuse(e, document.problems(), headers, request);
            }
        }
        Wrong wrong = e.getCause() == null ? new Wrong("", 1, 1, text("empty")) : noJson(e.getCause());
        return refuse(e, HttpStatus.BAD_REQUEST, List.of(wrong), headers, request);
    }

    /** What is wrong outside of what okr-json reads: before the first brace, or after the last. */
    private Wrong noJson(Throwable cause) {
        if (cause instanceof JsonProcessingException json && json.getLocation() != null) {
            JsonLocation at = json.getLocation();
            return new Wrong("", at.getLineNr(), at.getColumnNr(), text("not-json"));
        }
        return new Wrong("", 1, 1, text(cause instanceof CharacterCodingException ? "not-utf-8" : "not-json"));
    }

    private @Nullable ResponseEntity<Object> refuse(
            Exception e, List<DocumentProblem> problems, HttpHeaders headers, WebRequest request) {
        Phrasebook phrases = OkrJson.phrasebook(WebApplication.language());
        // What is wrong with the form of a document is said in words of okr-json, and nothing else is said of it then.
        boolean isReadable =
                problems.stream().anyMatch(problem -> !problem.message().key().startsWith("json."));
        HttpStatus status = isReadable ? HttpStatus.UNPROCESSABLE_ENTITY : HttpStatus.BAD_REQUEST;
        List<Wrong> wrongs =
                problems.stream().map(problem -> Wrong.of(problem, phrases)).toList();
        return refuse(e, status, wrongs, headers, request);
    }

    private @Nullable ResponseEntity<Object> refuse(
            Exception e, HttpStatus status, List<Wrong> wrongs, HttpHeaders headers, WebRequest request) {
        ProblemDetail body = ProblemDetail.forStatusAndDetail(status, text("wrong", wrongs.size()));
        body.setType(DOCUMENT);
        body.setTitle(text("document." + status.value()));
        body.setProperty("problems", wrongs);
        return handleExceptionInternal(e, body, headers, status, request);
    }

    /** Titles in the language of the request where there is one for the status. */
    @Override
    protected ResponseEntity<Object> createResponseEntity(
            @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        if (body instanceof ProblemDetail problem && !problem.getType().equals(DOCUMENT)) {
            String title = texts.getMessage(
                    "status." + status.value(), null, problem.getTitle(), LocaleContextHolder.getLocale());
            problem.setTitle(title);
        }
        return super.createResponseEntity(body, headers, status, request);
    }

    private String text(String key, Object... arguments) {
        return texts.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
