package com.datingtoday.adapter.web;

import java.net.URI;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Authenticated requests with a query or a form. */
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
}
