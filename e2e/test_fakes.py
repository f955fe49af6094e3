"""The fakes of the vendors against the vendors' own clients, and what those clients do not check by raw HTTP.

A client that parses leniently proves little, so every value, status and header that the product relies on is asserted.
"""

import gzip
import json
import re
import time
from datetime import datetime, timedelta, timezone

import httpx2
import openai
import pytest
import requests
from apify_client import ApifyClient
from apify_client import errors as apify_errors
from google import genai
from google.genai import errors as gemini_errors

from vendors import ACTOR, APIFY_TOKEN, GEMINI_KEY, MODEL, OPENAI_KEY

SLUG = "noor-tidewater-4b1c"
URL = f"https://www.linkedin.com/in/{SLUG}"
SCHEMA = {"type": "object", "properties": {"company": {"type": "string"}}, "required": ["company"]}


@pytest.fixture
def apify(vendors):
    return ApifyClient(APIFY_TOKEN, api_url=vendors.url, api_public_url=vendors.url, max_retries=0)


@pytest.fixture
def gemini(vendors):
    # Kept by the fixture: a client that is collected closes its connections.
    client = genai.Client(api_key=GEMINI_KEY, http_options={"base_url": vendors.url, "timeout": 15_000})
    yield client.models
    client.close()


@pytest.fixture
def chat(vendors):
    with openai.OpenAI(base_url=f"{vendors.url}/v1", api_key=OPENAI_KEY, max_retries=0, timeout=15) as client:
        yield client


# Apify by its own client


def test_an_actor_is_called_and_its_rows_are_read(vendors, apify):
    started = datetime.now(timezone.utc)
    run = apify.actor(ACTOR).call(run_input={"queries": [URL]}, run_timeout=timedelta(seconds=30), logger=None)
    assert run.status == "SUCCEEDED" and run.act_id == "LpVuK3Zozwuipa5bp" and run.meta.origin == "API"
    assert started - timedelta(seconds=1) <= run.started_at <= run.finished_at <= started + timedelta(seconds=15)
    assert run.options.timeout_secs == 30 and run.options.memory_mbytes == 256 and run.options.build == "latest"
    assert run.exit_code == 0 and run.stats.compute_units == 0.004 and run.usage_total_usd == 0.004
    page = apify.dataset(run.default_dataset_id).list_items()
    assert (page.total, page.offset, page.count, page.desc) == (1, 0, 1, False)
    row = page.items[0]
    assert (row["publicIdentifier"], row["firstName"], row["lastName"]) == (SLUG, "Noor", "Tidewater")
    assert row["linkedinUrl"] == URL and row["experience"][0]["endDate"] == {"text": "Present"}
    assert row["experience"][1]["endDate"] == {"month": "Feb", "year": 2018, "text": "Feb 2018"}
    assert [call["call"] for call in vendors.requests("apify")][0] == "start"
    assert vendors.runs(SLUG)[0]["options"]["timeout"] == "30"


ROWS = {
    "harvestapi/linkedin-profile-scraper": ({"queries": [URL]}, lambda row: row["experience"][0]["companyName"]),
    "dev_fusion/Linkedin-Profile-Scraper": ({"profileUrls": [URL]}, lambda row: row["experiences"][0]["companyName"]),
    "apimaestro/linkedin-profile-detail": ({"username": SLUG}, lambda row: row["basic_info"]["current_company"]),
    "supreme_coder/linkedin-profile-scraper": (
        {"urls": [{"url": URL}]}, lambda row: row["positions"][0]["company"]["name"]),
}


@pytest.mark.parametrize("actor", ROWS)
def test_each_actor_has_rows_of_its_own_shape(vendors, apify, actor):
    given, company = ROWS[actor]
    rows = apify.dataset(apify.actor(actor).call(run_input=given, logger=None).default_dataset_id).list_items().items
    assert [company(row) for row in rows] == ["Saltmarsh Energy"]
    assert vendors.runs(SLUG)[0]["actor"].lower() == actor.replace("/", "~").lower()


@pytest.mark.parametrize("actor", ROWS)
def test_each_actor_says_missing_in_its_own_way(vendors, apify, actor):
    vendors.rule("apify", "items", "private")
    run = apify.actor(actor).call(run_input=ROWS[actor][0], logger=None)
    rows = apify.dataset(run.default_dataset_id).list_items().items
    if actor.startswith("supreme_coder"):
        assert rows == []
    elif actor.startswith("dev_fusion"):
        assert rows[0]["succeeded"] is False and rows[0]["inputUrl"] == URL
    elif actor.startswith("apimaestro"):
        assert rows[0]["message"] == "No profile found or wrong input" and rows[0]["profile_input"]
    else:
        assert rows[0]["error"] and "firstName" not in rows[0]


def test_the_input_is_inflated_and_kept(vendors, apify):
    given = {"queries": [URL], "note": "n" * 4000}
    run = apify.actor(ACTOR).start(run_input=given)
    request = vendors.requests("apify", "start")[0]
    assert request["headers"]["content-encoding"] == "gzip" and json.loads(request["body"]) == given
    record = apify.key_value_store(run.default_key_value_store_id).get_record("INPUT")
    assert record["value"] == given and record["content_type"] == "application/json; charset=utf-8"
    assert apify.key_value_store(run.default_key_value_store_id).get_record("OTHER") is None


def test_a_run_takes_its_time_and_can_be_aborted(vendors, apify):
    vendors.script(runMilliseconds=60_000)
    run = apify.actor(ACTOR).start(run_input={"queries": [URL]})
    assert run.status == "READY" and run.finished_at is None
    before = time.monotonic()
    waited = apify.run(run.id).wait_for_finish(wait_duration=timedelta(seconds=1))
    assert waited.status == "RUNNING" and time.monotonic() - before >= 0.9
    assert apify.dataset(run.default_dataset_id).list_items().items == []
    assert apify.run(run.id).abort().status == "ABORTING"
    ended = apify.run(run.id).get()
    assert ended.status == "ABORTED" and ended.finished_at is not None
    listed = apify.actor(ACTOR).runs().list(desc=True, limit=25)
    assert (listed.total, listed.limit, listed.desc, listed.items[0].id) == (1, 25, True, run.id)
    assert listed.items[0].status == "ABORTED" and listed.items[0].default_dataset_id == run.default_dataset_id


@pytest.mark.parametrize("end", ["FAILED", "TIMED-OUT", "ABORTED"])
def test_a_run_that_does_not_succeed_is_told_with_its_hyphens(vendors, apify, end):
    vendors.rule("apify", "start", "runEnds", text=end)
    run = apify.actor(ACTOR).call(run_input={"queries": [URL]}, wait_duration=timedelta(seconds=5), logger=None)
    assert run.status == end and run.exit_code == 1
    raw = requests.get(f"{vendors.url}/v2/actor-runs/{run.id}", headers=bearer()).json()
    assert raw["data"]["status"] == end


def test_a_run_that_takes_longer_than_it_may_times_out(vendors, apify):
    vendors.script(runMilliseconds=60_000)
    run = apify.actor(ACTOR).start(run_input={"queries": [URL]}, run_timeout=timedelta(seconds=1))
    assert apify.run(run.id).wait_for_finish(wait_duration=timedelta(seconds=5)).status == "TIMED-OUT"


def test_the_owner_of_the_token_is_told(apify):
    assert apify.user("me").get().username == "fake"


APIFY_ERRORS = [
    (401, apify_errors.UnauthorizedError, "invalid-token"),
    (402, apify_errors.ApifyApiError, "not-enough-usage-to-run-paid-actor"),
    (404, apify_errors.NotFoundError, "record-not-found"),
    (408, apify_errors.ApifyApiError, "run-timeout-exceeded"),
    (429, apify_errors.RateLimitError, "rate-limit-exceeded"),
    (500, apify_errors.ServerError, "internal-server-error"),
    (503, apify_errors.ServerError, "service-unavailable"),
]


@pytest.mark.parametrize("status, kind, name", APIFY_ERRORS)
def test_apifys_errors_are_its_own(vendors, apify, status, kind, name):
    vendors.rule("apify", "start", "status", status=status, times=1)
    with pytest.raises(apify_errors.ApifyApiError) as told:
        apify.actor(ACTOR).start(run_input={"queries": [URL]})
    assert type(told.value) is kind and (told.value.status_code, told.value.type) == (status, name)
    assert vendors.runs() == []
    assert apify.actor(ACTOR).start(run_input={"queries": [URL]}).status == "READY"


def test_a_wrong_token_an_unknown_actor_and_a_wrong_input_are_refused(vendors, apify):
    stranger = ApifyClient("nobody", api_url=vendors.url, api_public_url=vendors.url, max_retries=0)
    with pytest.raises(apify_errors.UnauthorizedError) as told:
        stranger.user("me").get()
    assert told.value.type == "invalid-token"
    with pytest.raises(apify_errors.NotFoundError) as told:
        apify.actor("x/y").start(run_input={"queries": [URL]})
    assert (told.value.type, told.value.message) == ("record-not-found", "Actor was not found")
    with pytest.raises(apify_errors.InvalidRequestError) as told:
        apify.actor(ACTOR).start(run_input={"colour": "blue"})
    assert told.value.type == "invalid-input"
    assert apify.run("nothing").get() is None and vendors.runs() == []


# Gemini by its own client


def test_gemini_writes_json_by_schema(vendors, gemini):
    vendors.rule("gemini", "generate", "answer", json={"company": "Lumen"})
    answer = gemini.generate_content(model=MODEL, contents="Where does she work?", config={
        "system_instruction": "Be short.", "response_mime_type": "application/json", "response_json_schema": SCHEMA,
        "max_output_tokens": 100, "thinking_config": {"thinking_level": "MINIMAL"}})
    assert answer.parsed == {"company": "Lumen"} and answer.model_version == MODEL
    assert answer.candidates[0].finish_reason.name == "STOP" and answer.candidates[0].content.role == "model"
    usage = answer.usage_metadata
    assert usage.prompt_token_count > 0 and usage.candidates_token_count > 0
    assert usage.total_token_count == usage.prompt_token_count + usage.candidates_token_count
    assert answer.response_id and answer.model_status.model_stage.name == "STABLE"
    prompt = vendors.prompts[0]
    assert (prompt["system"], prompt["user"], prompt["schema"]) == ("Be short.", "Where does she work?", SCHEMA)
    assert vendors.requests("gemini")[0]["path"].startswith("/v1/models/")


def test_gemini_answers_in_events(vendors, gemini):
    vendors.rule("gemini", "stream", "answer", text="Hello there, all of you.")
    parts = list(gemini.generate_content_stream(model=MODEL, contents="x"))
    assert len(parts) == 3 and "".join(part.text for part in parts) == "Hello there, all of you."
    ends = [part.candidates[0].finish_reason for part in parts]
    assert ends[:2] == [None, None] and ends[2].name == "STOP"


def test_gemini_counts_tokens_and_describes_a_model(gemini):
    assert gemini.count_tokens(model=MODEL, contents="four words of text").total_tokens == 5
    model = gemini.get(model=MODEL)
    assert model.name == f"models/{MODEL}" and model.input_token_limit == 1_048_576
    assert model.supported_actions == ["generateContent", "countTokens"]


def test_gemini_refuses_a_prompt_withholds_an_answer_and_cuts_one_off(vendors, gemini):
    vendors.rule("gemini", "generate", "blocked", times=1)
    blocked = gemini.generate_content(model=MODEL, contents="x")
    assert blocked.prompt_feedback.block_reason.name == "PROHIBITED_CONTENT"
    assert blocked.candidates is None and blocked.text is None
    vendors.rule("gemini", "generate", "safety", times=1)
    withheld = gemini.generate_content(model=MODEL, contents="x")
    assert withheld.candidates[0].finish_reason.name == "SAFETY" and withheld.text is None
    vendors.rule("gemini", "generate", "maxTokens", times=1)
    cut = gemini.generate_content(model=MODEL, contents="x", config={
        "response_mime_type": "application/json", "response_json_schema": SCHEMA})
    assert cut.candidates[0].finish_reason.name == "MAX_TOKENS" and cut.text and cut.parsed is None


GEMINI_ERRORS = [
    (401, gemini_errors.ClientError, "UNAUTHENTICATED"), (403, gemini_errors.ClientError, "PERMISSION_DENIED"),
    (429, gemini_errors.ClientError, "RESOURCE_EXHAUSTED"), (500, gemini_errors.ServerError, "INTERNAL"),
    (503, gemini_errors.ServerError, "UNAVAILABLE"),
]


@pytest.mark.parametrize("status, kind, name", GEMINI_ERRORS)
def test_geminis_errors_are_its_own(vendors, gemini, status, kind, name):
    vendors.rule("gemini", "generate", "status", status=status, retryAfterSeconds=2, times=1)
    with pytest.raises(kind) as told:
        gemini.generate_content(model=MODEL, contents="x")
    assert (told.value.code, told.value.status) == (status, name)
    details = told.value.details["error"]["details"]
    assert details == [{"@type": "type.googleapis.com/google.rpc.RetryInfo", "retryDelay": "2s"}]


def test_a_daily_quota_is_named(vendors, gemini):
    vendors.rule("gemini", "generate", "status", status=429, errorType="GenerateRequestsPerDayPerProjectPerModel-FreeTier")
    with pytest.raises(gemini_errors.ClientError) as told:
        gemini.generate_content(model=MODEL, contents="x")
    violation = told.value.details["error"]["details"][0]["violations"][0]
    assert violation["quotaId"] == "GenerateRequestsPerDayPerProjectPerModel-FreeTier"


def test_a_model_that_is_gone_and_a_wrong_key_are_refused(vendors, gemini):
    for model in ("gemini-2.0-flash", "gemini-flash-latest", "nonsense"):
        with pytest.raises(gemini_errors.ClientError) as told:
            gemini.generate_content(model=model, contents="x")
        assert (told.value.code, told.value.status) == (404, "NOT_FOUND")
        assert told.value.message.startswith(f"models/{model} is not found for API version v1")
    with genai.Client(api_key="nobody", http_options={"base_url": vendors.url}) as stranger:
        with pytest.raises(gemini_errors.ClientError) as told:
            stranger.models.generate_content(model=MODEL, contents="x")
    assert told.value.details["error"]["details"][0]["reason"] == "API_KEY_INVALID"


def test_a_stalled_model_is_waited_for_no_longer_than_asked(vendors):
    vendors.rule("gemini", "generate", "hang")
    with genai.Client(api_key=GEMINI_KEY, http_options={"base_url": vendors.url, "timeout": 500}) as client:
        with pytest.raises(httpx2.ReadTimeout):
            client.models.generate_content(model=MODEL, contents="x")
    assert vendors.requests("gemini")[0]["headers"]["x-server-timeout"] == "1"


# An OpenAI-compatible server by OpenAI's client


def test_openai_writes_json_by_schema(vendors, chat):
    vendors.rule("openai", "generate", "answer", json={"company": "Lumen"})
    answer = chat.chat.completions.create(
        model="fake-model", messages=[{"role": "system", "content": "Be short."}, {"role": "user", "content": "Who?"}],
        response_format={"type": "json_schema", "json_schema": {"name": "a", "strict": True, "schema": SCHEMA}})
    choice = answer.choices[0]
    assert (choice.message.content, choice.message.role, choice.finish_reason) == ('{"company":"Lumen"}', "assistant", "stop")
    assert answer.model == "fake-model" and answer.object == "chat.completion"
    assert answer.usage.total_tokens == answer.usage.prompt_tokens + answer.usage.completion_tokens > 0
    assert [vendors.prompts[0][part] for part in ("system", "user", "schema")] == ["Be short.", "Who?", SCHEMA]
    assert [model.id for model in chat.models.list()][0] == "fake-model"


def test_openai_streams_cuts_off_and_refuses(vendors, chat):
    ask = {"model": "fake-model", "messages": [{"role": "user", "content": "x"}]}
    parts = list(chat.chat.completions.create(**ask, stream=True))
    assert "".join(part.choices[0].delta.content or "" for part in parts) == "Certainly."
    assert parts[-1].choices[0].finish_reason == "stop"
    vendors.rule("openai", "generate", "maxTokens", times=1)
    assert chat.chat.completions.create(**ask).choices[0].finish_reason == "length"
    vendors.rule("openai", "generate", "blocked", times=1)
    blocked = chat.chat.completions.create(**ask).choices[0]
    assert (blocked.finish_reason, blocked.message.content) == ("content_filter", None) and blocked.message.refusal


@pytest.mark.parametrize("status, kind", [
    (400, openai.BadRequestError), (401, openai.AuthenticationError), (429, openai.RateLimitError),
    (500, openai.InternalServerError), (503, openai.InternalServerError)])
def test_openais_errors_are_its_own(vendors, chat, status, kind):
    vendors.rule("openai", "generate", "status", status=status, retryAfterSeconds=3, times=1)
    with pytest.raises(kind) as told:
        chat.chat.completions.create(model="fake-model", messages=[{"role": "user", "content": "x"}])
    assert told.value.status_code == status and told.value.response.headers["retry-after"] == "3"
    assert set(told.value.body) == {"message", "type", "param", "code"}


def test_openai_knows_its_models_and_its_key(vendors, chat):
    with pytest.raises(openai.NotFoundError) as told:
        chat.chat.completions.create(model="other", messages=[{"role": "user", "content": "x"}])
    assert told.value.code == "model_not_found"
    with openai.OpenAI(base_url=f"{vendors.url}/v1", api_key="nobody", max_retries=0) as stranger:
        with pytest.raises(openai.AuthenticationError) as told:
            stranger.models.list()
    assert told.value.code == "invalid_api_key"


# What the clients let pass


def bearer(token=APIFY_TOKEN):
    return {"Authorization": f"Bearer {token}"}


def keys(value):
    """Every key in a JSON value."""
    if isinstance(value, dict):
        return set(value) | {key for part in value.values() for key in keys(part)}
    return {key for part in value for key in keys(part)} if isinstance(value, list) else set()


@pytest.mark.parametrize("prefix", ["actors", "acts"])
def test_a_started_run_is_201_in_data_with_keys_in_camel_case(vendors, prefix):
    answer = requests.post(f"{vendors.url}/v2/{prefix}/harvestapi~linkedin-profile-scraper/runs?waitForFinish=5",
                           json={"queries": [URL]}, headers=bearer())
    assert answer.status_code == 201 and set(answer.json()) == {"data"}
    assert answer.headers["Content-Type"] == "application/json; charset=utf-8"
    assert answer.headers["X-RateLimit-Limit"] == "400"
    run = answer.json()["data"]
    assert run["status"] == "SUCCEEDED" and not [key for key in keys(run) if "_" in key]
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z", run["startedAt"])
    assert {"id", "actId", "userId", "startedAt", "finishedAt", "status", "meta", "stats", "options", "buildId",
            "defaultDatasetId", "defaultKeyValueStoreId", "defaultRequestQueueId"} <= set(run)


def test_rows_are_a_bare_array_with_the_page_in_headers(vendors):
    run = requests.post(f"{vendors.url}/v2/acts/harvestapi~linkedin-profile-scraper/runs?waitForFinish=5",
                        json={"queries": [URL, f"{URL}-b", f"{URL}-c"]}, headers=bearer()).json()["data"]
    answer = requests.get(f"{vendors.url}/v2/datasets/{run['defaultDatasetId']}/items?clean=1&limit=2&offset=1",
                          headers=bearer())
    assert answer.status_code == 200 and [row["publicIdentifier"] for row in answer.json()] == [f"{SLUG}-b", f"{SLUG}-c"]
    page = {name: answer.headers[f"X-Apify-Pagination-{name}"] for name in ("Total", "Offset", "Count", "Limit", "Desc")}
    assert page == {"Total": "3", "Offset": "1", "Count": "2", "Limit": "2", "Desc": "false"}


def test_running_and_reading_in_one_call_is_201_with_a_bare_array(vendors):
    address = f"{vendors.url}/v2/acts/harvestapi~linkedin-profile-scraper/run-sync-get-dataset-items"
    answer = requests.post(address, json={"queries": [URL]}, headers=bearer())
    assert answer.status_code == 201 and answer.json()[0]["publicIdentifier"] == SLUG
    vendors.script(runMilliseconds=5000)
    late = requests.post(f"{address}?timeout=1", json={"queries": [URL]}, headers=bearer())
    assert (late.status_code, late.json()["error"]["type"]) == (408, "run-timeout-exceeded")
    assert len(vendors.runs(SLUG)) == 2


APIFY_REFUSALS = {
    "no token": ("GET", "users/me", {}, None, 401, "token-not-provided"),
    "a wrong token": ("GET", "users/me", bearer("x"), None, 401, "invalid-token"),
    "no such address": ("GET", "users/me/cats", bearer(), None, 404, "page-not-found"),
    "no such run": ("GET", "actor-runs/none", bearer(), None, 404, "record-not-found"),
    "no such run to abort": ("POST", "actor-runs/none/abort", bearer(), None, 404, "record-not-found"),
    "no such dataset": ("GET", "datasets/none/items", bearer(), None, 404, "record-not-found"),
    "no such store": ("GET", "key-value-stores/none/records/INPUT", bearer(), None, 404, "record-not-found"),
    "no such actor": ("POST", "actors/x~y/runs", bearer(), b"{}", 404, "record-not-found"),
    "no JSON": ("POST", "actors/LpVuK3Zozwuipa5bp/runs", bearer(), b"{not json", 400, "invalid-input"),
    "no object": ("POST", "actors/LpVuK3Zozwuipa5bp/runs", bearer(), b"[]", 400, "invalid-input"),
    "no profile": ("POST", "actors/LpVuK3Zozwuipa5bp/runs", bearer(), b"{}", 400, "invalid-input"),
}


@pytest.mark.parametrize("case", APIFY_REFUSALS)
def test_apify_refuses_in_its_own_words(vendors, case):
    method, path, headers, body, status, kind = APIFY_REFUSALS[case]
    answer = requests.request(method, f"{vendors.url}/v2/{path}", headers=headers, data=body)
    assert answer.status_code == status and set(answer.json()) == {"error"}
    assert answer.json()["error"]["type"] == kind and answer.json()["error"]["message"]
    assert vendors.runs() == []


def test_a_token_in_the_address_is_taken_too(vendors):
    assert requests.get(f"{vendors.url}/v2/users/me?token={APIFY_TOKEN}").status_code == 200


def test_retry_after_is_a_header_of_apify(vendors):
    vendors.rule("apify", "me", "status", status=429, retryAfterSeconds=7)
    answer = requests.get(f"{vendors.url}/v2/users/me", headers=bearer())
    assert (answer.status_code, answer.headers["Retry-After"]) == (429, "7")


def ask(vendors, body, version="v1", verb="generateContent", **headers):
    return requests.post(f"{vendors.url}/{version}/models/{MODEL}:{verb}", data=body,
                         headers={"x-goog-api-key": GEMINI_KEY, **headers})


PLAIN = json.dumps({"contents": [{"role": "user", "parts": [{"text": "x"}]}], "store": False})


@pytest.mark.parametrize("version", ["v1", "v1beta"])
def test_geminis_answer_has_its_keys_in_camel_case(vendors, version):
    answer = ask(vendors, PLAIN, version)
    assert answer.status_code == 200 and answer.headers["Content-Type"] == "application/json; charset=utf-8"
    told = answer.json()
    assert set(told) == {"candidates", "usageMetadata", "modelVersion", "responseId", "modelStatus"}
    assert set(told["candidates"][0]) == {"content", "finishReason", "index"}
    assert told["candidates"][0]["finishReason"] == "STOP"
    assert told["candidates"][0]["content"] == {"role": "model", "parts": [{"text": "Certainly."}]}
    assert all(type(told["usageMetadata"][key]) is int
               for key in ("promptTokenCount", "candidatesTokenCount", "totalTokenCount"))
    assert not [key for key in keys(told) if "_" in key]


def test_geminis_events_end_without_a_word(vendors):
    answer = ask(vendors, PLAIN, verb="streamGenerateContent?alt=sse")
    assert answer.headers["Content-Type"] == "text/event-stream"
    events = answer.text.split("\r\n\r\n")
    assert events.pop() == "" and len(events) == 3
    told = [json.loads(event.removeprefix("data: ")) for event in events]
    assert [part["candidates"][0].get("finishReason") for part in told] == [None, None, "STOP"]
    array = ask(vendors, PLAIN, verb="streamGenerateContent")
    assert [part["candidates"] for part in array.json()] == [part["candidates"] for part in told]


def with_config(**config):
    return json.dumps({**json.loads(PLAIN), "generationConfig": config})


GEMINI_REFUSALS = {
    "no JSON": b"{not json",
    "no object": b"[]",
    "nothing to answer": b"{}",
    "an unknown field": json.dumps({**json.loads(PLAIN), "response_format": {}}),
    "an unknown setting": with_config(responseFormat={}),
    "two schemas": with_config(responseSchema={}, responseJsonSchema={}, responseMimeType="application/json"),
    "a schema for no JSON": with_config(responseJsonSchema={}),
    "an unknown level": with_config(thinkingConfig={"thinkingLevel": "deep"}),
    "no tokens": with_config(maxOutputTokens=0),
    "an unknown role": json.dumps({"contents": [{"role": "assistant", "parts": [{"text": "x"}]}]}),
    "the model's turn": json.dumps({"contents": [{"role": "model", "parts": [{"text": "x"}]}]}),
    "no parts": json.dumps({"contents": [{"role": "user", "parts": []}]}),
}


@pytest.mark.parametrize("case", GEMINI_REFUSALS)
def test_gemini_refuses_in_its_own_words(vendors, case):
    answer = ask(vendors, GEMINI_REFUSALS[case])
    error = answer.json()["error"]
    assert (answer.status_code, error["code"], error["status"]) == (400, 400, "INVALID_ARGUMENT") and error["message"]
    assert vendors.prompts == []


def test_gemini_wants_a_key_and_has_no_other_address(vendors):
    nobody = requests.post(f"{vendors.url}/v1/models/{MODEL}:generateContent", data=PLAIN)
    assert (nobody.status_code, nobody.json()["error"]["status"]) == (403, "PERMISSION_DENIED")
    assert requests.post(f"{vendors.url}/v1/models/{MODEL}:generateContent?key={GEMINI_KEY}", data=PLAIN).status_code == 200
    nowhere = ask(vendors, PLAIN, verb="dream")
    assert nowhere.status_code == 404 and nowhere.headers["Content-Type"].startswith("text/html")


def test_a_compressed_body_is_read_by_gemini_as_well(vendors):
    assert ask(vendors, gzip.compress(PLAIN.encode()), **{"Content-Encoding": "gzip"}).status_code == 200


OPENAI_REFUSALS = {
    "no JSON": (b"{not json", 400), "no model": (b'{"messages": []}', 400),
    "no messages": (b'{"model": "fake-model", "messages": []}', 400),
    "no schema": (json.dumps({"model": "fake-model", "messages": [{"role": "user", "content": "x"}],
                              "response_format": {"type": "json_schema", "json_schema": {"name": "a"}}}), 400),
}


@pytest.mark.parametrize("case", OPENAI_REFUSALS)
def test_openai_refuses_in_its_own_words(vendors, case):
    body, status = OPENAI_REFUSALS[case]
    answer = requests.post(f"{vendors.url}/v1/chat/completions", data=body, headers=bearer(OPENAI_KEY))
    assert answer.status_code == status
    assert set(answer.json()["error"]) == {"message", "type", "param", "code"}


def test_openais_events_end_with_done(vendors):
    body = {"model": "fake-model", "messages": [{"role": "user", "content": "x"}], "stream": True}
    answer = requests.post(f"{vendors.url}/v1/chat/completions", json=body, headers=bearer(OPENAI_KEY))
    events = [event for event in answer.text.split("\n\n") if event]
    assert events[-1] == "data: [DONE]" and json.loads(events[0][6:])["object"] == "chat.completion.chunk"


# Faults of the wire


FAULTS = {
    "apify": lambda vendors: requests.get(f"{vendors.url}/v2/users/me", headers=bearer(), allow_redirects=False),
    "gemini": lambda vendors: ask(vendors, PLAIN),
    "openai": lambda vendors: requests.post(
        f"{vendors.url}/v1/chat/completions", headers=bearer(OPENAI_KEY),
        json={"model": "fake-model", "messages": [{"role": "user", "content": "x"}]}),
}


@pytest.mark.parametrize("vendor", FAULTS)
def test_connections_break_and_answers_are_late(vendors, vendor):
    call = "me" if vendor == "apify" else "generate"
    for fault in ("reset", "drop"):
        vendors.rule(vendor, call, fault, times=1)
        with pytest.raises((requests.ConnectionError, requests.exceptions.ChunkedEncodingError)):
            FAULTS[vendor](vendors)
    vendors.rule(vendor, call, delayMilliseconds=300, times=1)
    before = time.monotonic()
    assert FAULTS[vendor](vendors).status_code == 200 and time.monotonic() - before >= 0.3
    assert FAULTS[vendor](vendors).status_code == 200


def test_a_redirect_leads_where_nobody_should_go(vendors):
    vendors.rule("apify", "me", "redirect")
    answer = FAULTS["apify"](vendors)
    assert answer.status_code == 302 and answer.headers["Location"] == f"{vendors.url}/_elsewhere"
    assert vendors.requests("elsewhere") == []


def test_rows_are_cut_off_foreign_huge_or_none(vendors, apify):
    run = apify.actor(ACTOR).call(run_input={"queries": [URL]}, logger=None)
    address = f"{vendors.url}/v2/datasets/{run.default_dataset_id}/items"
    for fault in ("truncated", "wrongPerson", "huge", "empty", "violating"):
        vendors.rule("apify", "items", fault, times=1, containing=SLUG)
    cut, foreign, huge, none, odd = [requests.get(address, headers=bearer()) for _ in range(5)]
    with pytest.raises(requests.exceptions.JSONDecodeError):
        cut.json()
    assert foreign.json()[0]["publicIdentifier"] == "other-person-of-fiction"
    assert len(huge.content) > 2_000_000 and huge.json()[0]["publicIdentifier"] == SLUG
    assert none.json() == [] and odd.json() == [7, {"unexpected": True}]
    assert requests.get(address, headers=bearer()).json()[0]["publicIdentifier"] == SLUG


def test_a_models_text_is_fenced_cut_off_or_in_another_schema(vendors):
    body = with_config(responseMimeType="application/json", responseJsonSchema=SCHEMA)
    texts = []
    for fault in ("fenced", "truncated", "violating", "none"):
        vendors.rule("gemini", "generate", fault, times=1)
        texts.append(ask(vendors, body).json()["candidates"][0]["content"]["parts"][0]["text"])
    fenced, cut, odd, good = texts
    assert good == '{"company":"x"}' and f"```json\n{good}\n```" in fenced and good.startswith(cut) and cut != good
    assert json.loads(odd)["professional_bio"] == 7
