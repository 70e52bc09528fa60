package com.datingtoday.adapter.web;

import com.datingtoday.adapter.web.shared.binding.UploadedFile;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Authenticated requests with a query, a form, a JSON body or a file. */
public record SignedMvcCalls(MockMvcTester mvc) {

    public MvcTestResult get(String target) {
        return bare(HttpMethod.GET, target);
    }

    /** Sends a request without body. */
    public MvcTestResult bare(HttpMethod method, String target) {
        var separator = target.contains("?") ? "&" : "?";
        return mvc.method(method)
                .uri(URI.create(target + separator + "appkey=an-app"))
                .exchange();
    }

    /** Sends a request with a form. */
    public MvcTestResult send(HttpMethod method, String path, String form) {
        return mvc.method(method)
                .uri(path)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .header("Content-Length", "1")
                .content("appkey=an-app&" + form)
                .exchange();
    }

    /** Sends a request with a JSON body, which only scheme 2 allows. */
    public MvcTestResult sendJson(HttpMethod method, String path, String json) {
        var bytes = json.getBytes(StandardCharsets.UTF_8);
        return mvc.method(method)
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .header("Content-Length", String.valueOf(bytes.length))
                .header("Content-Digest", "sha-256=:" + Base64.getEncoder().encodeToString(sha256(bytes)) + ":")
                .header(
                        "Signature-Input",
                        "a=(\"@method\" \"@target-uri\" \"content-type\" \"content-digest\");created=1;"
                                + "nonce=\"0123456789abcdef\";keyid=\"an-app\"")
                .header("Signature", "a=:AAAA:")
                .content(bytes)
                .exchange();
    }

    /** Sends a request whose file is already received. */
    public MvcTestResult upload(String path, Path file) {
        return mvc.post()
                .uri(path + "?appkey=an-app")
                .with(request -> {
                    new UploadedFile(file).storeIn(request);
                    return request;
                })
                .exchange();
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is not available", e);
        }
    }
}
