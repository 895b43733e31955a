package fr.alin.web.shared;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.BufferedWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the thousands of small pieces in which a page is written, so that they are encoded and sent together. What fails
 * while a page is written leaves nothing of it.
 */
public class PageFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    /** Faces would show the page for any. */
    private static final List<String> METHODS = List.of("GET", "HEAD", "POST");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!METHODS.contains(request.getMethod())) {
            response.setHeader("Allow", String.join(", ", METHODS));
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            return;
        }
        Page page = new Page(response);
        chain.doFilter(request, page);
        page.finish();
    }

    private static final class Page extends HttpServletResponseWrapper {
        /** Characters, and bytes; most pages are smaller. */
        private static final int SIZE = 32 * 1024;

        private ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        private @Nullable PrintWriter writer;
        private boolean redirected;

        private Page(HttpServletResponse response) {
            super(response);
        }

        @Override
        public PrintWriter getWriter() throws IOException {
            if (writer == null) {
                // A container says the encoding to the browser only when it writes itself, or when it was told.
                setCharacterEncoding(getCharacterEncoding());
                writer = new PrintWriter(
                        new BufferedWriter(new OutputStreamWriter(bytes, getCharacterEncoding()), SIZE));
            }
            return writer;
        }

        /** The page is gathered here; a buffer of the container for all of it would be made anew each time. */
        @Override
        public void setBufferSize(int size) {}

        @Override
        public void flushBuffer() throws IOException {
            send();
            super.flushBuffer();
        }

        @Override
        public void reset() {
            super.reset();
            forget();
        }

        @Override
        public void resetBuffer() {
            super.resetBuffer();
            forget();
        }

        @Override
        public void sendError(int status) throws IOException {
            forget();
            super.sendError(status);
        }

        @Override
        public void sendError(int status, String message) throws IOException {
            forget();
            super.sendError(status, message);
        }

        /** A form that says two of its buttons were pressed at once is led on by the first. */
        @Override
        public void sendRedirect(String location) throws IOException {
            if (!redirected) {
                redirected = true;
                forget();
                super.sendRedirect(location);
            }
        }

        /** Whoever still holds the old writer writes where nobody reads. */
        private void forget() {
            writer = null;
            bytes = new ByteArrayOutputStream();
        }

        private void finish() throws IOException {
            if (writer != null) {
                writer.flush();
                if (!isCommitted()) {
                    setContentLength(bytes.size());
                }
                send();
            }
        }

        private void send() throws IOException {
            if (writer != null) {
                writer.flush();
                bytes.writeTo(getOutputStream());
                bytes.reset();
            }
        }
    }
}
