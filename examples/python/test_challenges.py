"""Tests against the mock of TransIP. Run with: python3 -m unittest"""

import json
import subprocess
import unittest
import urllib.error
import urllib.request
from pathlib import Path

from challenges import TransIP, add_challenge, read

MOCK = Path(__file__).parent / "node_modules/.bin/hostwright-mock"
DATA = {
    "domains": [{"name": "shop.example"}],
    "domains.dns": [{"domainName": "shop.example", "name": "@", "expire": 300, "type": "A", "content": "192.0.2.1"}],
}


class ChallengesTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        arguments = [str(MOCK), "transip", "--port", "0", "--rate-limit", "5/60", "--json"]
        cls.process = subprocess.Popen(arguments, stdout=subprocess.PIPE, text=True)
        cls.addClassCleanup(cls.stop)
        cls.mock = json.loads(cls.process.stdout.readline())["mocks"][0]

    @classmethod
    def stop(cls):
        cls.process.terminate()
        cls.process.wait()
        cls.process.stdout.close()

    def setUp(self):
        self.control("POST", "reset")
        self.control("PUT", "data", DATA)
        self.transip = TransIP(self.mock["url"], self.mock["authHeaders"])

    def control(self, method, name, body=None):
        data = None if body is None else json.dumps(body).encode()
        return read(urllib.request.Request(self.mock["controlUrl"] + name, method=method, data=data))

    def test_adds_a_challenge_once(self):
        add_challenge(self.transip, "shop.example", "abc")
        add_challenge(self.transip, "shop.example", "abc")
        entries = self.transip.call("GET", "/domains/shop.example/dns")["dnsEntries"]
        self.assertEqual([entry["type"] for entry in entries], ["A", "TXT"])
        requests = self.control("GET", "requests")
        self.assertEqual([each["method"] for each in requests], ["GET", "POST", "GET", "GET"])
        self.assertEqual(requests[1]["body"]["dnsEntry"]["content"], "abc")
        self.assertEqual([each["violations"] for each in requests], [[], [], [], []])

    def test_survives_a_503(self):
        self.control("POST", "fail", {"operation": "domains.dns.list", "status": 503})
        add_challenge(self.transip, "shop.example", "abc")
        self.assertEqual([each["status"] for each in self.control("GET", "requests")], [503, 200, 201])

    def test_does_not_know_other_domains(self):
        with self.assertRaises(urllib.error.HTTPError) as caught:
            add_challenge(self.transip, "other.example", "abc")
        caught.exception.close()
        self.assertEqual(caught.exception.code, 404)

    def test_can_go_on_when_the_window_of_the_rate_limit_ends(self):
        for _ in range(5):
            self.transip.call("GET", "/domains")
        with self.assertRaises(urllib.error.HTTPError) as caught:
            self.transip.call("GET", "/domains")
        caught.exception.close()
        self.assertEqual(caught.exception.code, 429)
        self.control("POST", "advance", {"ms": 60_000})
        self.assertEqual(len(self.transip.call("GET", "/domains")["domains"]), 1)

    def test_is_told_what_is_wrong_with_a_row(self):
        with self.assertRaises(urllib.error.HTTPError) as caught:
            self.control("PUT", "data", {"domains": [{"name": 1}]})
        with caught.exception as response:
            self.assertEqual((response.code, json.load(response)["detail"]), (422, "data.domains[0].name must be string."))


if __name__ == "__main__":
    unittest.main()
