"""DNS challenges at TransIP, with Python's standard library only."""

import json
import urllib.error
import urllib.request


class TransIP:
    """Calls the API at a URL with headers that authenticate."""

    def __init__(self, url, headers):
        self.url = url
        self.headers = headers

    def call(self, method, path, body=None):
        """Returns the JSON of the response, None if it has none. Repeats a GET once after a 503."""
        request = urllib.request.Request(
            self.url + path,
            method=method,
            headers={**self.headers, "Content-Type": "application/json"},
            data=None if body is None else json.dumps(body).encode(),
        )
        try:
            return read(request)
        except urllib.error.HTTPError as error:
            if method != "GET" or error.code != 503:
                raise
            return read(request)


def read(request):
    with urllib.request.urlopen(request, timeout=30) as response:
        text = response.read()
    return json.loads(text) if text else None


def add_challenge(transip, domain, value):
    """Adds the TXT entry of an ACME challenge, unless it is there already."""
    entry = {"name": "_acme-challenge", "expire": 60, "type": "TXT", "content": value}
    if entry not in transip.call("GET", f"/domains/{domain}/dns")["dnsEntries"]:
        transip.call("POST", f"/domains/{domain}/dns", {"dnsEntry": entry})
