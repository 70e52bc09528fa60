package com.datingtoday.adapter.web.profile;

import com.datingtoday.adapter.web.profile.PersonResponse.LabelResponse;
import com.datingtoday.adapter.web.shared.ClientLanguages;
import com.datingtoday.adapter.web.shared.binding.RequestFields;
import com.datingtoday.adapter.web.shared.response.Envelope;
import com.datingtoday.application.profile.own.GetMyLabels;
import com.datingtoday.application.profile.own.ListLabels;
import com.datingtoday.application.profile.own.UpdateMyLabels;
import com.datingtoday.domain.profile.Label;
import com.datingtoday.domain.profile.UserLabels;
import com.datingtoday.domain.shared.UserId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** The catalogue of labels, and one's own. */
@RestController
@Tag(name = "profile")
record LabelController(
        ListLabels listLabels, GetMyLabels getMyLabels, UpdateMyLabels updateMyLabels, PersonPresenter people) {

    /** The catalogue. */
    record CatalogueResponse(List<LabelGroupResponse> list) {}

    /** A group of labels. */
    record LabelGroupResponse(String meaning, List<CatalogueLabelResponse> labels) {}

    /** A label to choose. */
    record CatalogueLabelResponse(
            int id,
            String name,

            @Schema(description = "whom it suits: 0 anybody, 1 male, 2 female")
            int gender) {}

    /** Labels of one's own. */
    record MyLabelsResponse(List<LabelResponse> list) {}

    /** What to choose. */
    record UpdateLabelsRequest(
            @Schema(description = "numbers from the catalogue, at most 20; an empty list in JSON takes all away")
            List<Integer> labels) {}

    @GetMapping("/api/labels")
    @Operation(summary = "Read the catalogue of labels", description = "By group, in English or Chinese.")
    Envelope<CatalogueResponse> catalogue(
            @RequestHeader(name = "Accept-Language", required = false) @Parameter(hidden = true) @Nullable
                    String language) {
        var groups = listLabels.list(new ListLabels.Query(ClientLanguages.isChinese(language))).stream()
                .collect(Collectors.groupingBy(Label::meaning, LinkedHashMap::new, Collectors.toList()));
        return Envelope.of(new CatalogueResponse(groups.entrySet().stream()
                .map(group -> new LabelGroupResponse(
                        group.getKey(),
                        group.getValue().stream()
                                .map(label -> new CatalogueLabelResponse(
                                        label.id(), label.name(), label.gender().code()))
                                .toList()))
                .toList()));
    }

    @GetMapping("/api/users/me/labels")
    @Operation(summary = "Read my labels")
    Envelope<MyLabelsResponse> read(
            UserId user,
            @RequestHeader(name = "Accept-Language", required = false) @Parameter(hidden = true) @Nullable
                    String language) {
        return Envelope.of(data(getMyLabels.get(new GetMyLabels.Query(user)), language));
    }

    @PutMapping("/api/users/me/labels")
    @Operation(summary = "Choose my labels", description = "Instead of those I had.")
    Envelope<MyLabelsResponse> choose(
            @RequestFields UpdateLabelsRequest fields,
            UserId user,
            @RequestHeader(name = "Accept-Language", required = false) @Parameter(hidden = true) @Nullable
                    String language) {
        return Envelope.of(data(updateMyLabels.update(new UpdateMyLabels.Command(user, fields.labels())), language));
    }

    private MyLabelsResponse data(UserLabels labels, @Nullable String language) {
        return new MyLabelsResponse(
                people.labels(labels.ids().stream().sorted().toList(), ClientLanguages.isChinese(language)));
    }
}
