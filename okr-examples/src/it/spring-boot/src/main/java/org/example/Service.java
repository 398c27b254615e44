package org.example;

import org.okr4j.json.OkrJsonModule;
import org.okr4j.objective.Objective;
import org.okr4j.rule.RuleReport;
import org.okr4j.rule.catalog.Profiles;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Checks drafts of objectives over HTTP. */
@SpringBootApplication
@RestController
public class Service {

    /** Starts the service. */
    public static void main(String[] args) {
        SpringApplication.run(Service.class, args);
    }

    @Bean
    OkrJsonModule okrJsonModule() {
        return new OkrJsonModule();
    }

    @PostMapping("/drafts")
    RuleReport check(@RequestBody Objective draft) {
        return Profiles.RECOMMENDED.check(draft);
    }
}
