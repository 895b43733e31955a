package fr.alin.browser;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Everything around the fields that can be wrong: content type, size, headers, methods, paths. */
final class FuzzTransport {
    private static final List<String> TYPES = List.of(
            "application/x-www-form-urlencoded; charset=klingon",
            "application/x-www-form-urlencoded; charset=",
            "application/x-www-form-urlencoded; charset=%00",
            "application/x-www-form-urlencoded; charset=ISO-8859-1",
            "application/x-www-form-urlencoded; charset=UTF-16",
            "text/plain",
            "multipart/form-data",
            "multipart/form-data; boundary=x",
            "application/json; charset=klingon",
            ";;;",
            "x");
    private static final List<String> METHODS =
            List.of("HEAD", "OPTIONS", "PUT", "DELETE", "PATCH", "TRACE", "PROPFIND", "FUZZ");
    private static final List<String> HEADERS = List.of(
            "Referer: ::not an address::",
            "Referer: http://[",
            "Referer: %",
            "Referer: http://localhost/%zz?<" + FuzzValues.MARK + ">",
            "Referer: mailto:a@b.fr",
            "Referer: http://localhost//" + FuzzValues.ELSEWHERE + "/",
            "Origin: null",
            "Origin: http://[",
            "Origin: ::",
            "Host: <" + FuzzValues.MARK + ">",
            "Host: ",
            "Host: [::1",
            "Host: localhost:99999999",
            "X-Forwarded-Host: <" + FuzzValues.MARK + ">",
            "X-Forwarded-For: <" + FuzzValues.MARK + ">",
            "Accept: text/html;q",
            "Accept: text/html;q=",
            "Accept: text/html;q=abc",
            "Accept: a/b/c;;;q",
            "Cookie: JSESSIONID=../../x",
            "Cookie: JSESSIONID=\"",
            "Cookie: =;;=\";JSESSIONID",
            "Cookie: JSESSIONID=\u0001",
            "Cookie: JSESSIONID=\u00ff",
            "Cookie: " + "a=b; ".repeat(201) + "c=d",
            "Cookie: csfcfc=x",
            "Cookie: csfcfc=1",
            "Cookie: csfcfc=a_b_c",
            "Cookie: csfcfc=%00; oam.Flash.RENDERMAP.TOKEN=x; csfcfc=<" + FuzzValues.MARK + ">",
            "Accept-Language: \u00ff\u00fe",
            "Accept-Language: zz-zz-zz-zz-zz;q=abc,*;q=-1,;;;",
            "Accept-Language: " + "x".repeat(5_000),
            "User-Agent: ",
            "User-Agent: <" + FuzzValues.MARK + ">${7*7}",
            "User-Agent: " + "x".repeat(5_000),
            "User-Agent: \u0001\u007f",
            "Accept: ;;;",
            "Accept-Charset: klingon",
            "Range: bytes=9-zzz",
            "If-Modified-Since: yesterday",
            "If-None-Match: \"",
            "Expect: something",
            "Content-Length: -1",
            "Content-Length: 99999999999999999999",
            "Content-Encoding: gzip",
            "Upgrade: h2c",
            "Authorization: Basic %%%",
            "Faces-Request: partial/ajax",
            "Faces-Request: <" + FuzzValues.MARK + ">",
            "Sec-Fetch-Site: cross-site");
    private static final List<String> PATHS = List.of(
            "/%00",
            "/offres%00.xhtml",
            "/offres;jsessionid=%00",
            "/offres;a=b;;",
            "/offres/..;/admin/messages",
            "/..%2f..%2fetc/passwd",
            "/%c0%ae%c0%ae/WEB-INF/web.xml",
            "/WEB-INF/web.xml",
            "/META-INF/MANIFEST.MF",
            "/%2e%2e/x",
            "/admin%5cemployeurs",
            "/offres.xhtml",
            "/offres.jsf",
            "/faces/offres.xhtml",
            "/faces/statique/site.js",
            "/statique/",
            "/statique/../WEB-INF/web.xml",
            "/jakarta.faces.resource/",
            "/jakarta.faces.resource/faces.js",
            "/jakarta.faces.resource/faces.js.xhtml?ln=../..",
            "/jakarta.faces.resource/x.xhtml?ln=%00&v=%00&loc=%00&con=%00",
            "/jakarta.faces.resource/%00.xhtml",
            "/jakarta.faces.resource/dynamiccontent.properties.xhtml?ln=primefaces&pfdrid=%00&pfdrt=sc",
            "/jakarta.faces.resource/dynamiccontent.properties.xhtml?ln=primefaces&pfdrid=x&pfdrt=qr",
            "/%zz",
            "/offres?%",
            "/offres?%zz=1&&&=&a",
            "/offres?ou=%u0041",
            "/j_security_check",
            "/api",
            "/api/v1/",
            "/api/v1/openapi",
            "/openapi",
            "/openapi?format=%00",
            "/api/v1/health/ready?x=%00",
            "/api/v1/health/live",
            "/api/v1/health/%00",
            "/api/v1/eligibility",
            "/mon-compte/mes-donnees.json?x=%00",
            "/mon-compte/mes-donnees.pdf",
            "/mon-compte/mes-donnees.xml",
            "/conseiller/classement.json",
            "/candidat/visite.ics",
            "/candidat/visite.ics?ref=%00",
            "/" + "x".repeat(9_000),
            "/<" + FuzzValues.MARK + ">",
            "/%3C" + FuzzValues.MARK + "%3E",
            "/offres?\u0001",
            "*",
            "http://" + FuzzValues.ELSEWHERE + "/offres");

    private FuzzTransport() {}

    static List<String> types() {
        return TYPES;
    }

    static List<String> methods() {
        return METHODS;
    }

    /** Whole header lines, to be sent as they are. */
    static List<String> headers() {
        return HEADERS;
    }

    static List<String> paths() {
        return PATHS;
    }

    /** Bodies that are no form, or too much of one, around the fields of a right one. */
    static Map<String, String> bodies(String right) {
        Map<String, String> bodies = new LinkedHashMap<>();
        bodies.put("no body", "");
        bodies.put("only separators", "&&&=&==&");
        bodies.put("broken escapes", right + "&a=%&b=%z&c=%zz");
        bodies.put("1,100 parameters", right + "&f=".repeat(1_100));
        bodies.put("5,000 names", right + names());
        bodies.put("more than a mebibyte", right + "&big=" + "x".repeat(1_100_000));
        bodies.put("long name", right + "&" + "n".repeat(50_000) + "=1");
        bodies.put("NUL name", right + "&%00=%00");
        bodies.put("raw bytes", right + "&a=\u00ff\u00fe\u0000");
        return bodies;
    }

    private static String names() {
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < 5_000; i++) {
            names.append("&n").append(i).append("=1");
        }
        return names.toString();
    }

    /** What a partial request adds. */
    static Map<String, String> partial(String source) {
        Map<String, String> partial = new LinkedHashMap<>();
        partial.put("jakarta.faces.partial.ajax", "true");
        partial.put("jakarta.faces.source", source);
        partial.put("jakarta.faces.partial.execute", "%40all");
        partial.put("jakarta.faces.partial.render", "%40all");
        partial.put("jakarta.faces.behavior.event", "page");
        partial.put("jakarta.faces.partial.event", "click");
        partial.put("jakarta.faces.partial.resetValues", "true");
        partial.put(source + "_pagination", "true");
        partial.put(source + "_first", "20");
        partial.put(source + "_rows", "20");
        partial.put(source + "_encodeFeature", "true");
        partial.put(source + "_skipChildren", "true");
        return partial;
    }
}
