package org.example;

import static org.hamcrest.Matchers.hasItem;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

@SpringBootTest
@AutoConfigureMockMvc
class ServiceTest {

    @Autowired
    private MockMvc http;

    @Test
    void checksADraft() throws Exception {
        http.perform(post("/drafts")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("""
                                {"id": "o-flour", "unit": "mill", "cycle": "2026-q4", "title": "Flour as fresh as bread"}"""))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.findings[*].rule").value(hasItem("objective-has-key-results")));
    }
}
