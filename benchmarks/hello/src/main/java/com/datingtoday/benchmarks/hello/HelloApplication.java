package com.datingtoday.benchmarks.hello;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Spring Boot application with default settings and one endpoint. */
@SpringBootApplication(proxyBeanMethods = false)
@RestController
public class HelloApplication {

    public record Hello(long id, String name) {}

    public static void main(String[] args) {
        SpringApplication.run(HelloApplication.class, args);
    }

    @GetMapping("/hello")
    Hello hello() {
        return new Hello(1, "hello");
    }
}
