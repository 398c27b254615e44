package org.okr4j.examples.web;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import org.okr4j.json.JsonLimits;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

/** Refuses a body that is too long: at once where it says so, else as soon as it turns out. */
@ControllerAdvice
final class BodyLimit extends RequestBodyAdviceAdapter {

    private final long most;

    BodyLimit(JsonLimits limits) {
        this.most = limits.documentBytes();
    }

    @Override
    public boolean supports(MethodParameter parameter, Type type, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public HttpInputMessage beforeBodyRead(
            HttpInputMessage message,
            MethodParameter parameter,
            Type type,
            Class<? extends HttpMessageConverter<?>> converter)
            throws IOException {
        if (message.getHeaders().getContentLength() > most) {
            throw refused(most);
        }
        return new Bounded(message.getHeaders(), new BoundedStream(message.getBody(), most));
    }

    private static ErrorResponseException refused(long most) {
        return new ErrorResponseException(
                HttpStatus.PAYLOAD_TOO_LARGE,
                ProblemDetail.forStatus(HttpStatus.PAYLOAD_TOO_LARGE),
                null,
                "too-long",
                new Object[] {most});
    }

    private record Bounded(HttpHeaders headers, InputStream body) implements HttpInputMessage {

        @Override
        public HttpHeaders getHeaders() {
            return headers;
        }

        @Override
        public InputStream getBody() {
            return body;
        }
    }

    private static final class BoundedStream extends FilterInputStream {

        private final long most;
        private long count;

        BoundedStream(InputStream in, long most) {
            super(in);
            this.most = most;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            count(read);
            return read;
        }

        private void count(int read) {
            count += Math.max(0, read);
            if (count > most) {
                throw refused(most);
            }
        }
    }
}
