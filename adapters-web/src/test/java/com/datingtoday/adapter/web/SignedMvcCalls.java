package com.datingtoday.adapter.web;

import java.net.URI;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Calls of somebody who is logged in, with a query or a form. */
public record SignedMvcCalls(MockMvcTester mvc) {

    /** Asks by a path and its query. */
    public MvcTestResult get(String target) {
        return bare(HttpMethod.GET, target);
    }

    /** Does something that takes no parameters but those of the query. */
    public MvcTestResult bare(HttpMethod method, String target) {
        var separator = target.contains("?") ? "&" : "?";
        return mvc.method(method)
                .uri(URI.create(target + separator + "appkey=an-app"))
                .exchange();
    }

    /** Does something by a form. */
    public MvcTestResult send(HttpMethod method, String path, String form) {
        return mvc.method(method)
                .uri(path)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .header("Content-Length", "1")
                .content("appkey=an-app&" + form)
                .exchange();
    }
}
