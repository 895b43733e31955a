package fr.alin.web.shared;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.ProxyPeerAddressHandler;
import io.undertow.server.handlers.RequestLimit;
import io.undertow.server.handlers.RequestLimitingHandler;
import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.util.HeaderMap;
import io.undertow.util.HeaderValues;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import io.undertow.util.Methods;
import io.undertow.util.StatusCodes;
import jakarta.servlet.ServletContext;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * What happens before the first filter: so many requests are served at once and so many wait, the rest are asked to come
 * back; and no redirect names a host, for the host is what the client says it is.
 */
public class ServerEdge implements ServletExtension {
    private static final int SERVED = 24;
    private static final int WAITING = 200;
    private static final int PROBES = 4;
    private static final String SECONDS_TO_WAIT = "5";
    private static final HttpString POLICY = new HttpString("Content-Security-Policy");
    private static final HttpString SNIFFING = new HttpString("X-Content-Type-Options");
    private static final String NOWHERE = "/introuvable";
    private static final Set<HttpString> METHODS =
            Set.of(Methods.GET, Methods.HEAD, Methods.POST, Methods.OPTIONS, Methods.PUT, Methods.DELETE);
    private static final Pattern NO_COOKIE = Pattern.compile("[^\\x20-\\x7E]");
    private static final int MOST_COOKIES = 50;
    /** A part without a type, or a quality that is no number. */
    private static final Pattern NO_TYPE =
            Pattern.compile("(^|,)\\s*;|;\\s*;|;\\s*+q\\b\\s*+(?!=\\s*+(?:[01](?:\\.\\d*)?|\\.\\d+)\\s*+(?:[,;]|$))");

    private static final Pattern NO_CHARSET = Pattern.compile("(?i)charset\\s*=\\s*(;|$)");
    private static final Pattern HOST = Pattern.compile("^https?://[^/]*(?=/)");

    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        Config config = ConfigProvider.getConfig();
        RequestLimit limit = new RequestLimit(
                config.getOptionalValue("alin.requests.served", Integer.class).orElse(SERVED),
                config.getOptionalValue("alin.requests.waiting", Integer.class).orElse(WAITING));
        limit.setFailureHandler(ServerEdge::comeBack);
        Set<String> proxies = config.getOptionalValues("alin.proxies", String.class).stream()
                .flatMap(List::stream)
                .map(ServerEdge::address)
                .collect(Collectors.toUnmodifiableSet());
        deployment.addInitialHandlerChainWrapper(next -> readable(behind(proxies, bounded(limit, small(next)))));
    }

    /** Files cost next to nothing. Probes have a few places of their own: one that waits would have the server restarted. */
    private static HttpHandler bounded(RequestLimit limit, HttpHandler next) {
        HttpHandler limited = new RequestLimitingHandler(limit, next);
        HttpHandler probed = new RequestLimitingHandler(new RequestLimit(PROBES, PROBES), next);
        return exchange -> {
            if (!Door.opens(HOST.matcher(exchange.getRequestURI()).replaceFirst(""))) {
                askForNothing(exchange);
            }
            String path = exchange.getRelativePath();
            if (path.startsWith("/statique/")) {
                next.handleRequest(exchange);
            } else {
                (path.startsWith("/api/v1/health/") ? probed : limited).handleRequest(exchange);
            }
        };
    }

    /** As the socket writes it. @throws IllegalArgumentException for what is no address: the deployment fails */
    private static String address(String configured) {
        try {
            return InetAddress.getByName(configured.strip()).getHostAddress();
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("ALIN_PROXIES: no address: " + configured, e);
        }
    }

    /** What a proxy that we know says of the caller is believed, and of nobody else. */
    private static HttpHandler behind(Set<String> proxies, HttpHandler next) {
        HttpHandler believing = new ProxyPeerAddressHandler(next);
        return exchange -> {
            if (proxies.contains(exchange.getSourceAddress().getAddress().getHostAddress())) {
                keepLast(exchange, Headers.X_FORWARDED_FOR, proxies);
                believing.handleRequest(exchange);
            } else {
                next.handleRequest(exchange);
            }
        };
    }

    /** A proxy adds whom it sees at the end; what stands before that the caller may have made up. */
    private static void keepLast(HttpServerExchange exchange, HttpString header, Set<String> proxies) {
        HeaderValues values = exchange.getRequestHeaders().get(header);
        if (values == null) {
            return;
        }
        String last = values.stream()
                .flatMap(value -> Stream.of(value.split(",")))
                .map(String::strip)
                .filter(address -> !proxies.contains(address))
                .reduce("", (first, second) -> second);
        exchange.getRequestHeaders().put(header, last);
    }

    /** Whatever else reads a body reads no more of it than a form may have; InputFilter says so in words. */
    private static HttpHandler small(HttpHandler next) {
        return exchange -> {
            if (!InputFilter.TAKES_FILES.equals(exchange.getRelativePath())) {
                exchange.setMaxEntitySize(InputFilter.MOST_BYTES);
            }
            next.handleRequest(exchange);
        };
    }

    /** Headers that the container itself or Faces cannot read would fail before, or beside, every filter of ours. */
    private static HttpHandler readable(HttpHandler next) {
        return exchange -> {
            exchange.addResponseCommitListener(ServerEdge::nameNoHost);
            exchange.addResponseCommitListener(ServerEdge::allowNothing);
            if (!METHODS.contains(exchange.getRequestMethod())) {
                exchange.setStatusCode(StatusCodes.METHOD_NOT_ALLOWED).endExchange();
                return;
            }
            boolean wrong = !exchange.getRequestPath().startsWith("/")
                    || header(exchange, Headers.COOKIE, NO_COOKIE)
                    || cookies(exchange) > MOST_COOKIES
                    || header(exchange, Headers.ACCEPT, NO_TYPE)
                    || header(exchange, Headers.CONTENT_TYPE, NO_CHARSET);
            if (wrong) {
                exchange.setStatusCode(StatusCodes.BAD_REQUEST).endExchange();
            } else {
                next.handleRequest(exchange);
            }
        };
    }

    private static long cookies(HttpServerExchange exchange) {
        HeaderValues values = exchange.getRequestHeaders().get(Headers.COOKIE);
        return values == null
                ? 0
                : values.stream().flatMap(value -> Stream.of(value.split(";"))).count();
    }

    private static boolean header(HttpServerExchange exchange, HttpString name, Pattern wrong) {
        HeaderValues values = exchange.getRequestHeaders().get(name);
        return values != null
                && values.stream().anyMatch(value -> wrong.matcher(value).find());
    }

    /** Before the container asks for a login: an address that leads nowhere is not worth one. */
    private static void askForNothing(HttpServerExchange exchange) {
        exchange.setRequestURI(NOWHERE);
        exchange.setRequestPath(NOWHERE);
        exchange.setRelativePath(NOWHERE);
        exchange.setResolvedPath("");
    }

    private static void comeBack(HttpServerExchange exchange) {
        exchange.setStatusCode(StatusCodes.SERVICE_UNAVAILABLE);
        exchange.getResponseHeaders()
                .put(Headers.RETRY_AFTER, SECONDS_TO_WAIT)
                .put(Headers.CONTENT_TYPE, "text/html; charset=UTF-8")
                .put(Headers.CACHE_CONTROL, "no-store");
        exchange.getResponseSender()
                .send(
                        "<!doctype html><html lang=\"fr\"><meta charset=\"utf-8\"><title>%1$s</title><h1>%1$s</h1><p>%2$s</p></html>"
                                .formatted(Words.format("error.busy"), Words.format("error.busyText")));
    }

    /** Answers that no filter of ours has seen, refusals among them. */
    private static void allowNothing(HttpServerExchange exchange) {
        HeaderMap headers = exchange.getResponseHeaders();
        if (!headers.contains(POLICY)) {
            headers.put(POLICY, HeadersFilter.NOTHING);
        }
        headers.put(SNIFFING, "nosniff");
    }

    private static void nameNoHost(HttpServerExchange exchange) {
        String location = exchange.getResponseHeaders().getFirst(Headers.LOCATION);
        if (location != null) {
            exchange.getResponseHeaders()
                    .put(Headers.LOCATION, HOST.matcher(location).replaceFirst(""));
        }
    }
}
