// Made with openssl, for tests only:
//   openssl genrsa 2048 | openssl pkcs8 -topk8 -nocrypt -out key.pem
//   openssl dgst -sha512 -sign key.pem body.json | base64

/** A private key that signs nothing but this. */
export const KEY = `-----BEGIN PRIVATE KEY-----
MIIEvwIBADANBgkqhkiG9w0BAQEFAASCBKkwggSlAgEAAoIBAQCl6P0OcwqOyJa7
xyiidrHEGg2cd2ITFZpiyE2UnAaWsxtFDYOllxiML5kz5g5x+m380I7Pfk4k3whz
ipSEHsAgI15TzB+h6EVGnblP4rdzyVDd1kBAFJ1M8DWk5TVQwOTMYm3l3JqUipoc
V5UcUOi/EuoJhidpm0FvgB01N6A/aTw+PxGeSXZjy7f9VQPZqrLnCWXy0GliHv76
H3NuHS7zsGVzKjB5Er7HosEBuadm4JdBOvr6hIqncNhkNGIjScHZy2ACKXZVCoAt
R/G+AHDsScdJnGnPwgxBxWN3jV6Rl3xuUN35Dbf2uyXCjpBx9XgZEw5aRx9j3X9w
1yWS1WL7AgMBAAECggEAUagH8JYnYpoQMhB2C+wOVx2ZiGJrp0fxKeA66sMWLRKu
/8AEhLoGj2yX4ya+AlQG0TDWsQIRtOz+zFsu+I3n8oll0il7giT+/5/+Rnan4vl4
7w4VplRfDTCGvoc/Q+UEVyG0xDbc7/H9oqhqj7q0quJExPY9rKkIvjeYaIpduQcn
0dUyPaV/8W7ylgAo7WYX72Q7B9Fj9NcvdLS5A8Yr5DXaTMb7txug2NUVvY4rRPwZ
MXq5nQhjIzeXPIV3jbas+rublrb1u4zUf1GpFrRLCsEVuqNY+hbFCeqO18xhGTaU
P3jF+oUQr3u6PreSTFMrV/jQ0DhtVDb1lnSQ1j2lNQKBgQDYK1JG/Buk1oor5ZBx
0WXFIF8oBhZw7jFWEfCS5ntO5Q5p8DPk9EUqvhDkJtfpo8xjHug3Cp/X2afyRKHG
YhTJR/N0AkYFVWH8gEsAC4Brc+1bl4Q/DMY2noFGpLakhRwLvW4NE1QZUeR8XETY
dFUfl6FCXa49TOTZd0QyIydY1QKBgQDEevNEahfGG5GSd2PxSYs9oWzOF93bl+p3
h7M18JzVisSExUY8nPCIE8LNqcZNP0W6EGk1nYjxE+o8sv1yYCr6K260ElAdODHB
E4g0eB6BiQLVBmB5CYTBmq6MdyEV+2OlgDr1618j9on00mHiuO1YeAO4rz2szVQ2
/mLpglG0jwKBgQCWaj6MCiyqHGZ0eP5zVEM+UXIlBWdkGTnXLBB8B0hR82x+JpfV
fmsKfMqAFs8yUbmMVxs6AXiL13XXTA5NXj4ceKZcWKCkYW8XJaYKV/Z5zmagzuNE
g/0AUHaf00kLXVvQh3UmQAbKv4L/TazR+NCqdPXOmiT9np22/BhF0tQ0KQKBgQCy
0/kQPsPOow720UWcukRKXt9KITzjfjyAeHkrUglc7sV41pjb2DewktPOHoUHj9wl
woQPsYePbIHYp0y4ykCzm85RhQ132sqmIeHpZ57UZWC3hOtPntM+50uRO2hYuory
emivpX/dmqnrs4Q2N/yGdg1lDdLDscrBlv1t7RfyjwKBgQCPQZnUuOccHGOIRZHz
H42e5gkAU4xxqQip79Q2vVG5vdwP1OJUws/kJL4YzMpqdikkpxdtUNlFW6wxrfel
JGkzKGyl4OHt+myl9KVNDo+4IoqHYKHicdYVgLEfsuYjLD+YhZcGiBsYTOHobTtH
rT7ig9A0DVXAT0ECkk9uVVS3xA==
-----END PRIVATE KEY-----
`

/** A token request of `example-user`, byte for byte. */
export const BODY = '{"login":"example-user","read_only":true,"expiration_time":"1 hour","nonce":"0123456789abcdef0123456789abcdef"}'

/** What openssl makes of it: RSA, PKCS#1 v1.5, SHA-512. */
export const SIGNATURE =
  'jj0RlMjSRzJ7dLtLtILZNsnRZWpn7Ra+nR7MsCXa6nQMmMqrARf9YiEto9QYBSVhcBiPMzx/0pAaDH6wJfmXZVIAZhHofu+2ayqPJJ/kM6W0RHiGB6Wd9r1wk/++UcnAFDhqwp77ftt3lnZ1KUgM6c1Go3pQTbFj8djM0NMuDud+oxIgG1pQpSLJHh1k5u92JNrORc0+uv2l4DBJoS9WyGjlKA9p5wUd1tMJypqziBEe/1a89xP3mi+72DlYYOmrRtGdR1PprAJkm6sC/khG0fEWiWi9lvGyXzD6N0pUu2b9Pk0k4kRvdbVQBzy4NJnnc/zQJL7zNSerO1rjRPHkiw=='
