package fr.alin.web.shared;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the thousands of small pieces in which a page is written, so that they are encoded together. What fails while a
 * page is written leaves nothing of it.
 */
public class PageFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Page page = new Page(response);
        chain.doFilter(request, page);
        page.finish();
    }

    private static final class Page extends HttpServletResponseWrapper {
        /** Characters; most pages are smaller. */
        private static final int SIZE = 32 * 1024;

        private @Nullable PrintWriter writer;
        private boolean redirected;

        private Page(HttpServletResponse response) {
            super(response);
        }

        @Override
        public PrintWriter getWriter() throws IOException {
            if (writer == null) {
                writer = new PrintWriter(new BufferedWriter(super.getWriter(), SIZE));
            }
            return writer;
        }

        @Override
        public void flushBuffer() throws IOException {
            finish();
            super.flushBuffer();
        }

        @Override
        public void reset() {
            super.reset();
            writer = null;
        }

        @Override
        public void resetBuffer() {
            super.resetBuffer();
            writer = null;
        }

        @Override
        public void sendError(int status) throws IOException {
            writer = null;
            super.sendError(status);
        }

        @Override
        public void sendError(int status, String message) throws IOException {
            writer = null;
            super.sendError(status, message);
        }

        /** A form that says two of its buttons were pressed at once is led on by the first. */
        @Override
        public void sendRedirect(String location) throws IOException {
            if (!redirected) {
                redirected = true;
                writer = null;
                super.sendRedirect(location);
            }
        }

        /** Also what is larger than the container's own buffer, and on its way already. */
        private void finish() {
            if (writer != null) {
                writer.flush();
            }
        }
    }
}
