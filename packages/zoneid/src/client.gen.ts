// Generated from specs/zoneid by `pnpm generate`. Do not edit: change the specification or the generator.

import * as core from '@hostwright/core/internal'
import * as declared from './provider.gen.js'
import type * as types from './types.gen.js'

/**
 * `dns.zones`
 */
export class DnsZonesResource extends core.Resource {
  /**
   * Read DNS zone.
   *
   * Says whether a zone is active and may have AAAA records.
   *
   * `GET /dns/{service_name}`
   */
  get(options: core.Arguments<types.DnsZonesGetData>): core.Call<types.DnsZonesGetResponses, types.DnsZonesGetErrors> {
    return core.call(
      this,
      {
        id: 'dns.zones.get',
        method: 'GET',
        path: '/dns/{service_name}',
        empty: [400, 401, 404, 429, 500],
        errors: [400, 401, 404, 429, 500],
      },
      options,
    )
  }

  /**
   * Update DNS zone.
   *
   * Updates a zone. What can be changed is not documented.
   *
   * `PUT /dns/{service_name}`
   */
  update(options: core.Arguments<types.DnsZonesUpdateData>): core.Call<types.DnsZonesUpdateResponses, types.DnsZonesUpdateErrors> {
    return core.call(
      this,
      {
        id: 'dns.zones.update',
        method: 'PUT',
        path: '/dns/{service_name}',
        empty: [400, 401, 404, 409, 429, 500],
        errors: [400, 401, 404, 409, 422, 429, 500],
      },
      options,
    )
  }
}

/**
 * `dns.a`
 */
export class DnsAResource extends core.Resource {
  /**
   * List A records.
   *
   * Lists the A records of a zone: the IPv4 addresses of its host names.
   *
   * `GET /dns/{service_name}/a`
   */
  list(options: core.Arguments<types.DnsAListData>): core.Call<types.DnsAListResponses, types.DnsAListErrors> {
    return core.call(
      this,
      {
        id: 'dns.a.list',
        method: 'GET',
        path: '/dns/{service_name}/a',
        empty: [400, 401, 404, 429, 500],
        errors: [400, 401, 404, 429, 500],
      },
      options,
    )
  }

  /**
   * Create A record.
   *
   * Adds an A record to a zone, the IPv4 address of a host name.
   *
   * `POST /dns/{service_name}/a`
   */
  create(options: core.Arguments<types.DnsACreateData>): core.Call<types.DnsACreateResponses, types.DnsACreateErrors> {
    return core.call(
      this,
      {
        id: 'dns.a.create',
        method: 'POST',
        path: '/dns/{service_name}/a',
        empty: [400, 401, 402, 404, 409, 429, 500],
        errors: [400, 401, 402, 404, 409, 422, 429, 500],
      },
      options,
    )
  }

  /**
   * Read A record.
   *
   * Returns one A record of a zone.
   *
   * `GET /dns/{service_name}/a/{identificator}`
   */
  get(options: core.Arguments<types.DnsAGetData>): core.Call<types.DnsAGetResponses, types.DnsAGetErrors> {
    return core.call(
      this,
      {
        id: 'dns.a.get',
        method: 'GET',
        path: '/dns/{service_name}/a/{identificator}',
        empty: [400, 401, 404, 429, 500],
        errors: [400, 401, 404, 429, 500],
      },
      options,
    )
  }

  /**
   * Update A record.
   *
   * Changes an A record whose `modify` is true.
   *
   * `PUT /dns/{service_name}/a/{identificator}`
   */
  update(options: core.Arguments<types.DnsAUpdateData>): core.Call<types.DnsAUpdateResponses, types.DnsAUpdateErrors> {
    return core.call(
      this,
      {
        id: 'dns.a.update',
        method: 'PUT',
        path: '/dns/{service_name}/a/{identificator}',
        empty: [400, 401, 404, 409, 429, 500],
        errors: [400, 401, 404, 409, 422, 429, 500],
      },
      options,
    )
  }

  /**
   * Delete A record.
   *
   * Removes an A record whose `delete` is true.
   *
   * `DELETE /dns/{service_name}/a/{identificator}`
   */
  delete(options: core.Arguments<types.DnsADeleteData>): core.Call<types.DnsADeleteResponses, types.DnsADeleteErrors> {
    return core.call(
      this,
      {
        id: 'dns.a.delete',
        method: 'DELETE',
        path: '/dns/{service_name}/a/{identificator}',
        bodiless: true,
        empty: [400, 401, 404, 409, 429, 500],
        errors: [400, 401, 404, 409, 429, 500],
      },
      options,
    )
  }
}

/**
 * `dns.aaaa`
 */
export class DnsAaaaResource extends core.Resource {
  /**
   * List AAAA records.
   *
   * Lists the AAAA records of a zone: the IPv6 addresses of its host names.
   *
   * `GET /dns/{service_name}/aaaa`
   */
  list(options: core.Arguments<types.DnsAaaaListData>): core.Call<types.DnsAaaaListResponses, types.DnsAaaaListErrors> {
    return core.call(
      this,
      {
        id: 'dns.aaaa.list',
        method: 'GET',
        path: '/dns/{service_name}/aaaa',
        empty: [400, 401, 404, 429, 500],
        errors: [400, 401, 404, 429, 500],
      },
      options,
    )
  }

  /**
   * Create AAAA record.
   *
   * Adds an AAAA record to a zone, the IPv6 address of a host name.
   *
   * `POST /dns/{service_name}/aaaa`
   */
  create(options: core.Arguments<types.DnsAaaaCreateData>): core.Call<types.DnsAaaaCreateResponses, types.DnsAaaaCreateErrors> {
    return core.call(
      this,
      {
        id: 'dns.aaaa.create',
        method: 'POST',
        path: '/dns/{service_name}/aaaa',
        empty: [400, 401, 402, 404, 409, 429, 500],
        errors: [400, 401, 402, 404, 409, 422, 429, 500],
      },
      options,
    )
  }

  /**
   * Read AAAA record.
   *
   * Returns one AAAA record of a zone.
   *
   * `GET /dns/{service_name}/aaaa/{identificator}`
   */
  get(options: core.Arguments<types.DnsAaaaGetData>): core.Call<types.DnsAaaaGetResponses, types.DnsAaaaGetErrors> {
    return core.call(
      this,
      {
        id: 'dns.aaaa.get',
        method: 'GET',
        path: '/dns/{service_name}/aaaa/{identificator}',
        empty: [400, 401, 404, 429, 500],
        errors: [400, 401, 404, 429, 500],
      },
      options,
    )
  }

  /**
   * Update AAAA record.
   *
   * Changes an AAAA record whose `modify` is true.
   *
   * `PUT /dns/{service_name}/aaaa/{identificator}`
   */
  update(options: core.Arguments<types.DnsAaaaUpdateData>): core.Call<types.DnsAaaaUpdateResponses, types.DnsAaaaUpdateErrors> {
    return core.call(
      this,
      {
        id: 'dns.aaaa.update',
        method: 'PUT',
        path: '/dns/{service_name}/aaaa/{identificator}',
        empty: [400, 401, 404, 409, 429, 500],
        errors: [400, 401, 404, 409, 422, 429, 500],
      },
      options,
    )
  }

  /**
   * Delete AAAA record.
   *
   * Removes an AAAA record whose `delete` is true.
   *
   * `DELETE /dns/{service_name}/aaaa/{identificator}`
   */
  delete(options: core.Arguments<types.DnsAaaaDeleteData>): core.Call<types.DnsAaaaDeleteResponses, types.DnsAaaaDeleteErrors> {
    return core.call(
      this,
      {
        id: 'dns.aaaa.delete',
        method: 'DELETE',
        path: '/dns/{service_name}/aaaa/{identificator}',
        bodiless: true,
        empty: [400, 401, 404, 409, 429, 500],
        errors: [400, 401, 404, 409, 429, 500],
      },
      options,
    )
  }
}

/**
 * `dns.ns`
 */
export class DnsNsResource extends core.Resource {
  /**
   * List NS records.
   *
   * Lists the NS records of a zone: the nameservers of the names it delegates.
   *
   * `GET /dns/{service_name}/ns`
   */
  list(options: core.Arguments<types.DnsNsListData>): core.Call<types.DnsNsListResponses, types.DnsNsListErrors> {
    return core.call(
      this,
      {
        id: 'dns.ns.list',
        method: 'GET',
        path: '/dns/{service_name}/ns',
        empty: [400, 401, 404, 429, 500],
        errors: [400, 401, 404, 429, 500],
      },
      options,
    )
  }

  /**
   * Create NS record.
   *
   * Adds an NS record to a zone, a nameserver of a delegated name.
   *
   * `POST /dns/{service_name}/ns`
   */
  create(options: core.Arguments<types.DnsNsCreateData>): core.Call<types.DnsNsCreateResponses, types.DnsNsCreateErrors> {
    return core.call(
      this,
      {
        id: 'dns.ns.create',
        method: 'POST',
        path: '/dns/{service_name}/ns',
        empty: [400, 401, 402, 404, 409, 429, 500],
        errors: [400, 401, 402, 404, 409, 422, 429, 500],
      },
      options,
    )
  }

  /**
   * Read NS record.
   *
   * Returns one NS record of a zone.
   *
   * `GET /dns/{service_name}/ns/{identificator}`
   */
  get(options: core.Arguments<types.DnsNsGetData>): core.Call<types.DnsNsGetResponses, types.DnsNsGetErrors> {
    return core.call(
      this,
      {
        id: 'dns.ns.get',
        method: 'GET',
        path: '/dns/{service_name}/ns/{identificator}',
        empty: [400, 401, 404, 429, 500],
        errors: [400, 401, 404, 429, 500],
      },
      options,
    )
  }

  /**
   * Update NS record.
   *
   * Changes an NS record whose `modify` is true.
   *
   * `PUT /dns/{service_name}/ns/{identificator}`
   */
  update(options: core.Arguments<types.DnsNsUpdateData>): core.Call<types.DnsNsUpdateResponses, types.DnsNsUpdateErrors> {
    return core.call(
      this,
      {
        id: 'dns.ns.update',
        method: 'PUT',
        path: '/dns/{service_name}/ns/{identificator}',
        empty: [400, 401, 404, 409, 429, 500],
        errors: [400, 401, 404, 409, 422, 429, 500],
      },
      options,
    )
  }

  /**
   * Delete NS record.
   *
   * Removes an NS record whose `delete` is true.
   *
   * `DELETE /dns/{service_name}/ns/{identificator}`
   */
  delete(options: core.Arguments<types.DnsNsDeleteData>): core.Call<types.DnsNsDeleteResponses, types.DnsNsDeleteErrors> {
    return core.call(
      this,
      {
        id: 'dns.ns.delete',
        method: 'DELETE',
        path: '/dns/{service_name}/ns/{identificator}',
        bodiless: true,
        empty: [400, 401, 404, 409, 429, 500],
        errors: [400, 401, 404, 409, 429, 500],
      },
      options,
    )
  }
}

/**
 * `dns.mx`
 */
export class DnsMxResource extends core.Resource {
  /**
   * List MX records.
   *
   * Lists the MX records of a zone: the mail servers of its host names.
   *
   * `GET /dns/{service_name}/mx`
   */
  list(options: core.Arguments<types.DnsMxListData>): core.Call<types.DnsMxListResponses, types.DnsMxListErrors> {
    return core.call(
      this,
      {
        id: 'dns.mx.list',
        method: 'GET',
        path: '/dns/{service_name}/mx',
        empty: [400, 401, 404, 429, 500],
        errors: [400, 401, 404, 429, 500],
      },
      options,
    )
  }

  /**
   * Create MX record.
   *
   * Adds an MX record to a zone, a mail server of a host name.
   *
   * `POST /dns/{service_name}/mx`
   */
  create(options: core.Arguments<types.DnsMxCreateData>): core.Call<types.DnsMxCreateResponses, types.DnsMxCreateErrors> {
    return core.call(
      this,
      {
        id: 'dns.mx.create',
        method: 'POST',
        path: '/dns/{service_name}/mx',
        empty: [400, 401, 402, 404, 409, 429, 500],
        errors: [400, 401, 402, 404, 409, 422, 429, 500],
      },
      options,
    )
  }

  /**
   * Read MX record.
   *
   * Returns one MX record of a zone.
   *
   * `GET /dns/{service_name}/mx/{identificator}`
   */
  get(options: core.Arguments<types.DnsMxGetData>): core.Call<types.DnsMxGetResponses, types.DnsMxGetErrors> {
    return core.call(
      this,
      {
        id: 'dns.mx.get',
        method: 'GET',
        path: '/dns/{service_name}/mx/{identificator}',
        empty: [400, 401, 404, 429, 500],
        errors: [400, 401, 404, 429, 500],
      },
      options,
    )
  }

  /**
   * Update MX record.
   *
   * Changes an MX record whose `modify` is true.
   *
   * `PUT /dns/{service_name}/mx/{identificator}`
   */
  update(options: core.Arguments<types.DnsMxUpdateData>): core.Call<types.DnsMxUpdateResponses, types.DnsMxUpdateErrors> {
    return core.call(
      this,
      {
        id: 'dns.mx.update',
        method: 'PUT',
        path: '/dns/{service_name}/mx/{identificator}',
        empty: [400, 401, 404, 409, 429, 500],
        errors: [400, 401, 404, 409, 422, 429, 500],
      },
      options,
    )
  }

  /**
   * Delete MX record.
   *
   * Removes an MX record whose `delete` is true.
   *
   * `DELETE /dns/{service_name}/mx/{identificator}`
   */
  delete(options: core.Arguments<types.DnsMxDeleteData>): core.Call<types.DnsMxDeleteResponses, types.DnsMxDeleteErrors> {
    return core.call(
      this,
      {
        id: 'dns.mx.delete',
        method: 'DELETE',
        path: '/dns/{service_name}/mx/{identificator}',
        bodiless: true,
        empty: [400, 401, 404, 409, 429, 500],
        errors: [400, 401, 404, 409, 429, 500],
      },
      options,
    )
  }
}

/**
 * `dns.cname`
 */
export class DnsCnameResource extends core.Resource {
  /**
   * List CNAME records.
   *
   * Lists the CNAME records of a zone: the host names that are aliases of others.
   *
   * `GET /dns/{service_name}/cname`
   */
  list(options: core.Arguments<types.DnsCnameListData>): core.Call<types.DnsCnameListResponses, types.DnsCnameListErrors> {
    return core.call(
      this,
      {
        id: 'dns.cname.list',
        method: 'GET',
        path: '/dns/{service_name}/cname',
        empty: [400, 401, 404, 429, 500],
        errors: [400, 401, 404, 429, 500],
      },
      options,
    )
  }

  /**
   * Create CNAME record.
   *
   * Adds a CNAME record to a zone, an alias of another host name.
   *
   * `POST /dns/{service_name}/cname`
   */
  create(options: core.Arguments<types.DnsCnameCreateData>): core.Call<types.DnsCnameCreateResponses, types.DnsCnameCreateErrors> {
    return core.call(
      this,
      {
        id: 'dns.cname.create',
        method: 'POST',
        path: '/dns/{service_name}/cname',
        empty: [400, 401, 402, 404, 409, 429, 500],
        errors: [400, 401, 402, 404, 409, 422, 429, 500],
      },
      options,
    )
  }

  /**
   * Read CNAME record.
   *
   * Returns one CNAME record of a zone.
   *
   * `GET /dns/{service_name}/cname/{identificator}`
   */
  get(options: core.Arguments<types.DnsCnameGetData>): core.Call<types.DnsCnameGetResponses, types.DnsCnameGetErrors> {
    return core.call(
      this,
      {
        id: 'dns.cname.get',
        method: 'GET',
        path: '/dns/{service_name}/cname/{identificator}',
        empty: [400, 401, 404, 429, 500],
        errors: [400, 401, 404, 429, 500],
      },
      options,
    )
  }

  /**
   * Update CNAME record.
   *
   * Changes a CNAME record whose `modify` is true.
   *
   * `PUT /dns/{service_name}/cname/{identificator}`
   */
  update(options: core.Arguments<types.DnsCnameUpdateData>): core.Call<types.DnsCnameUpdateResponses, types.DnsCnameUpdateErrors> {
    return core.call(
      this,
      {
        id: 'dns.cname.update',
        method: 'PUT',
        path: '/dns/{service_name}/cname/{identificator}',
        empty: [400, 401, 404, 409, 429, 500],
        errors: [400, 401, 404, 409, 422, 429, 500],
      },
      options,
    )
  }

  /**
   * Delete CNAME record.
   *
   * Removes a CNAME record whose `delete` is true.
   *
   * `DELETE /dns/{service_name}/cname/{identificator}`
   */
  delete(options: core.Arguments<types.DnsCnameDeleteData>): core.Call<types.DnsCnameDeleteResponses, types.DnsCnameDeleteErrors> {
    return core.call(
      this,
      {
        id: 'dns.cname.delete',
        method: 'DELETE',
        path: '/dns/{service_name}/cname/{identificator}',
        bodiless: true,
        empty: [400, 401, 404, 409, 429, 500],
        errors: [400, 401, 404, 409, 429, 500],
      },
      options,
    )
  }
}

/**
 * `dns.txt`
 */
export class DnsTxtResource extends core.Resource {
  /**
   * List TXT records.
   *
   * Lists the TXT records of a zone: the texts of its host names.
   *
   * `GET /dns/{service_name}/txt`
   */
  list(options: core.Arguments<types.DnsTxtListData>): core.Call<types.DnsTxtListResponses, types.DnsTxtListErrors> {
    return core.call(
      this,
      {
        id: 'dns.txt.list',
        method: 'GET',
        path: '/dns/{service_name}/txt',
        empty: [400, 401, 404, 429, 500],
        errors: [400, 401, 404, 429, 500],
      },
      options,
    )
  }

  /**
   * Create TXT record.
   *
   * Adds a TXT record to a zone, a text of a host name.
   *
   * `POST /dns/{service_name}/txt`
   */
  create(options: core.Arguments<types.DnsTxtCreateData>): core.Call<types.DnsTxtCreateResponses, types.DnsTxtCreateErrors> {
    return core.call(
      this,
      {
        id: 'dns.txt.create',
        method: 'POST',
        path: '/dns/{service_name}/txt',
        empty: [400, 401, 402, 404, 409, 429, 500],
        errors: [400, 401, 402, 404, 409, 422, 429, 500],
      },
      options,
    )
  }

  /**
   * Read TXT record.
   *
   * Returns one TXT record of a zone.
   *
   * `GET /dns/{service_name}/txt/{identificator}`
   */
  get(options: core.Arguments<types.DnsTxtGetData>): core.Call<types.DnsTxtGetResponses, types.DnsTxtGetErrors> {
    return core.call(
      this,
      {
        id: 'dns.txt.get',
        method: 'GET',
        path: '/dns/{service_name}/txt/{identificator}',
        empty: [400, 401, 404, 429, 500],
        errors: [400, 401, 404, 429, 500],
      },
      options,
    )
  }

  /**
   * Update TXT record.
   *
   * Changes a TXT record whose `modify` is true.
   *
   * `PUT /dns/{service_name}/txt/{identificator}`
   */
  update(options: core.Arguments<types.DnsTxtUpdateData>): core.Call<types.DnsTxtUpdateResponses, types.DnsTxtUpdateErrors> {
    return core.call(
      this,
      {
        id: 'dns.txt.update',
        method: 'PUT',
        path: '/dns/{service_name}/txt/{identificator}',
        empty: [400, 401, 404, 409, 429, 500],
        errors: [400, 401, 404, 409, 422, 429, 500],
      },
      options,
    )
  }

  /**
   * Delete TXT record.
   *
   * Removes a TXT record whose `delete` is true.
   *
   * `DELETE /dns/{service_name}/txt/{identificator}`
   */
  delete(options: core.Arguments<types.DnsTxtDeleteData>): core.Call<types.DnsTxtDeleteResponses, types.DnsTxtDeleteErrors> {
    return core.call(
      this,
      {
        id: 'dns.txt.delete',
        method: 'DELETE',
        path: '/dns/{service_name}/txt/{identificator}',
        bodiless: true,
        empty: [400, 401, 404, 409, 429, 500],
        errors: [400, 401, 404, 409, 429, 500],
      },
      options,
    )
  }
}

/**
 * `dns.sshfp`
 */
export class DnsSshfpResource extends core.Resource {
  /**
   * List SSHFP records.
   *
   * Lists the SSHFP records of a zone: the fingerprints of the SSH host keys of its host names.
   *
   * `GET /dns/{service_name}/sshfp`
   */
  list(options: core.Arguments<types.DnsSshfpListData>): core.Call<types.DnsSshfpListResponses, types.DnsSshfpListErrors> {
    return core.call(
      this,
      {
        id: 'dns.sshfp.list',
        method: 'GET',
        path: '/dns/{service_name}/sshfp',
        empty: [400, 401, 404, 429, 500],
        errors: [400, 401, 404, 429, 500],
      },
      options,
    )
  }

  /**
   * Create SSHFP record.
   *
   * Adds an SSHFP record to a zone, the fingerprint of an SSH host key.
   *
   * `POST /dns/{service_name}/sshfp`
   */
  create(options: core.Arguments<types.DnsSshfpCreateData>): core.Call<types.DnsSshfpCreateResponses, types.DnsSshfpCreateErrors> {
    return core.call(
      this,
      {
        id: 'dns.sshfp.create',
        method: 'POST',
        path: '/dns/{service_name}/sshfp',
        empty: [400, 401, 402, 404, 409, 429, 500],
        errors: [400, 401, 402, 404, 409, 422, 429, 500],
      },
      options,
    )
  }

  /**
   * Read SSHFP record.
   *
   * Returns one SSHFP record of a zone.
   *
   * `GET /dns/{service_name}/sshfp/{identificator}`
   */
  get(options: core.Arguments<types.DnsSshfpGetData>): core.Call<types.DnsSshfpGetResponses, types.DnsSshfpGetErrors> {
    return core.call(
      this,
      {
        id: 'dns.sshfp.get',
        method: 'GET',
        path: '/dns/{service_name}/sshfp/{identificator}',
        empty: [400, 401, 404, 429, 500],
        errors: [400, 401, 404, 429, 500],
      },
      options,
    )
  }

  /**
   * Update SSHFP record.
   *
   * Changes an SSHFP record whose `modify` is true.
   *
   * `PUT /dns/{service_name}/sshfp/{identificator}`
   */
  update(options: core.Arguments<types.DnsSshfpUpdateData>): core.Call<types.DnsSshfpUpdateResponses, types.DnsSshfpUpdateErrors> {
    return core.call(
      this,
      {
        id: 'dns.sshfp.update',
        method: 'PUT',
        path: '/dns/{service_name}/sshfp/{identificator}',
        empty: [400, 401, 404, 409, 429, 500],
        errors: [400, 401, 404, 409, 422, 429, 500],
      },
      options,
    )
  }

  /**
   * Delete SSHFP record.
   *
   * Removes an SSHFP record whose `delete` is true.
   *
   * `DELETE /dns/{service_name}/sshfp/{identificator}`
   */
  delete(options: core.Arguments<types.DnsSshfpDeleteData>): core.Call<types.DnsSshfpDeleteResponses, types.DnsSshfpDeleteErrors> {
    return core.call(
      this,
      {
        id: 'dns.sshfp.delete',
        method: 'DELETE',
        path: '/dns/{service_name}/sshfp/{identificator}',
        bodiless: true,
        empty: [400, 401, 404, 409, 429, 500],
        errors: [400, 401, 404, 409, 429, 500],
      },
      options,
    )
  }
}

/**
 * `dns.srv`
 */
export class DnsSrvResource extends core.Resource {
  /**
   * List SRV records.
   *
   * Lists the SRV records of a zone: the hosts and ports of its services.
   *
   * `GET /dns/{service_name}/srv`
   */
  list(options: core.Arguments<types.DnsSrvListData>): core.Call<types.DnsSrvListResponses, types.DnsSrvListErrors> {
    return core.call(
      this,
      {
        id: 'dns.srv.list',
        method: 'GET',
        path: '/dns/{service_name}/srv',
        empty: [400, 401, 404, 429, 500],
        errors: [400, 401, 404, 429, 500],
      },
      options,
    )
  }

  /**
   * Create SRV record.
   *
   * Adds an SRV record to a zone, the host and port of a service.
   *
   * `POST /dns/{service_name}/srv`
   */
  create(options: core.Arguments<types.DnsSrvCreateData>): core.Call<types.DnsSrvCreateResponses, types.DnsSrvCreateErrors> {
    return core.call(
      this,
      {
        id: 'dns.srv.create',
        method: 'POST',
        path: '/dns/{service_name}/srv',
        empty: [400, 401, 402, 404, 409, 429, 500],
        errors: [400, 401, 402, 404, 409, 422, 429, 500],
      },
      options,
    )
  }

  /**
   * Read SRV record.
   *
   * Returns one SRV record of a zone.
   *
   * `GET /dns/{service_name}/srv/{identificator}`
   */
  get(options: core.Arguments<types.DnsSrvGetData>): core.Call<types.DnsSrvGetResponses, types.DnsSrvGetErrors> {
    return core.call(
      this,
      {
        id: 'dns.srv.get',
        method: 'GET',
        path: '/dns/{service_name}/srv/{identificator}',
        empty: [400, 401, 404, 429, 500],
        errors: [400, 401, 404, 429, 500],
      },
      options,
    )
  }

  /**
   * Update SRV record.
   *
   * Changes an SRV record whose `modify` is true.
   *
   * `PUT /dns/{service_name}/srv/{identificator}`
   */
  update(options: core.Arguments<types.DnsSrvUpdateData>): core.Call<types.DnsSrvUpdateResponses, types.DnsSrvUpdateErrors> {
    return core.call(
      this,
      {
        id: 'dns.srv.update',
        method: 'PUT',
        path: '/dns/{service_name}/srv/{identificator}',
        empty: [400, 401, 404, 409, 429, 500],
        errors: [400, 401, 404, 409, 422, 429, 500],
      },
      options,
    )
  }

  /**
   * Delete SRV record.
   *
   * Removes an SRV record whose `delete` is true.
   *
   * `DELETE /dns/{service_name}/srv/{identificator}`
   */
  delete(options: core.Arguments<types.DnsSrvDeleteData>): core.Call<types.DnsSrvDeleteResponses, types.DnsSrvDeleteErrors> {
    return core.call(
      this,
      {
        id: 'dns.srv.delete',
        method: 'DELETE',
        path: '/dns/{service_name}/srv/{identificator}',
        bodiless: true,
        empty: [400, 401, 404, 409, 429, 500],
        errors: [400, 401, 404, 409, 429, 500],
      },
      options,
    )
  }
}

/**
 * `dns.url`
 */
export class DnsUrlResource extends core.Resource {
  /**
   * List URL records.
   *
   * Lists the URL records of a zone: the redirections of its host names to URLs.
   *
   * `GET /dns/{service_name}/url`
   */
  list(options: core.Arguments<types.DnsUrlListData>): core.Call<types.DnsUrlListResponses, types.DnsUrlListErrors> {
    return core.call(
      this,
      {
        id: 'dns.url.list',
        method: 'GET',
        path: '/dns/{service_name}/url',
        empty: [400, 401, 404, 429, 500],
        errors: [400, 401, 404, 429, 500],
      },
      options,
    )
  }

  /**
   * Create URL record.
   *
   * Adds a URL record to a zone, the redirection of a host name to a URL.
   *
   * `POST /dns/{service_name}/url`
   */
  create(options: core.Arguments<types.DnsUrlCreateData>): core.Call<types.DnsUrlCreateResponses, types.DnsUrlCreateErrors> {
    return core.call(
      this,
      {
        id: 'dns.url.create',
        method: 'POST',
        path: '/dns/{service_name}/url',
        empty: [400, 401, 402, 404, 409, 429, 500],
        errors: [400, 401, 402, 404, 409, 422, 429, 500],
      },
      options,
    )
  }

  /**
   * Read URL record.
   *
   * Returns one URL record of a zone.
   *
   * `GET /dns/{service_name}/url/{identificator}`
   */
  get(options: core.Arguments<types.DnsUrlGetData>): core.Call<types.DnsUrlGetResponses, types.DnsUrlGetErrors> {
    return core.call(
      this,
      {
        id: 'dns.url.get',
        method: 'GET',
        path: '/dns/{service_name}/url/{identificator}',
        empty: [400, 401, 404, 429, 500],
        errors: [400, 401, 404, 429, 500],
      },
      options,
    )
  }

  /**
   * Update URL record.
   *
   * Changes a URL record whose `modify` is true.
   *
   * `PUT /dns/{service_name}/url/{identificator}`
   */
  update(options: core.Arguments<types.DnsUrlUpdateData>): core.Call<types.DnsUrlUpdateResponses, types.DnsUrlUpdateErrors> {
    return core.call(
      this,
      {
        id: 'dns.url.update',
        method: 'PUT',
        path: '/dns/{service_name}/url/{identificator}',
        empty: [400, 401, 404, 409, 429, 500],
        errors: [400, 401, 404, 409, 422, 429, 500],
      },
      options,
    )
  }

  /**
   * Delete URL record.
   *
   * Removes a URL record whose `delete` is true.
   *
   * `DELETE /dns/{service_name}/url/{identificator}`
   */
  delete(options: core.Arguments<types.DnsUrlDeleteData>): core.Call<types.DnsUrlDeleteResponses, types.DnsUrlDeleteErrors> {
    return core.call(
      this,
      {
        id: 'dns.url.delete',
        method: 'DELETE',
        path: '/dns/{service_name}/url/{identificator}',
        bodiless: true,
        empty: [400, 401, 404, 409, 429, 500],
        errors: [400, 401, 404, 409, 429, 500],
      },
      options,
    )
  }
}

/**
 * `dns.caa`
 */
export class DnsCaaResource extends core.Resource {
  /**
   * List CAA records.
   *
   * Lists the CAA records of a zone: the certificate authorities that may issue for its host names.
   *
   * `GET /dns/{service_name}/caa`
   */
  list(options: core.Arguments<types.DnsCaaListData>): core.Call<types.DnsCaaListResponses, types.DnsCaaListErrors> {
    return core.call(
      this,
      {
        id: 'dns.caa.list',
        method: 'GET',
        path: '/dns/{service_name}/caa',
        empty: [400, 401, 404, 429, 500],
        errors: [400, 401, 404, 429, 500],
      },
      options,
    )
  }

  /**
   * Create CAA record.
   *
   * Adds a CAA record to a zone, a certificate authority that may issue for a host name.
   *
   * `POST /dns/{service_name}/caa`
   */
  create(options: core.Arguments<types.DnsCaaCreateData>): core.Call<types.DnsCaaCreateResponses, types.DnsCaaCreateErrors> {
    return core.call(
      this,
      {
        id: 'dns.caa.create',
        method: 'POST',
        path: '/dns/{service_name}/caa',
        empty: [400, 401, 402, 404, 409, 429, 500],
        errors: [400, 401, 402, 404, 409, 422, 429, 500],
      },
      options,
    )
  }

  /**
   * Read CAA record.
   *
   * Returns one CAA record of a zone.
   *
   * `GET /dns/{service_name}/caa/{identificator}`
   */
  get(options: core.Arguments<types.DnsCaaGetData>): core.Call<types.DnsCaaGetResponses, types.DnsCaaGetErrors> {
    return core.call(
      this,
      {
        id: 'dns.caa.get',
        method: 'GET',
        path: '/dns/{service_name}/caa/{identificator}',
        empty: [400, 401, 404, 429, 500],
        errors: [400, 401, 404, 429, 500],
      },
      options,
    )
  }

  /**
   * Update CAA record.
   *
   * Changes a CAA record whose `modify` is true.
   *
   * `PUT /dns/{service_name}/caa/{identificator}`
   */
  update(options: core.Arguments<types.DnsCaaUpdateData>): core.Call<types.DnsCaaUpdateResponses, types.DnsCaaUpdateErrors> {
    return core.call(
      this,
      {
        id: 'dns.caa.update',
        method: 'PUT',
        path: '/dns/{service_name}/caa/{identificator}',
        empty: [400, 401, 404, 409, 429, 500],
        errors: [400, 401, 404, 409, 422, 429, 500],
      },
      options,
    )
  }

  /**
   * Delete CAA record.
   *
   * Removes a CAA record whose `delete` is true.
   *
   * `DELETE /dns/{service_name}/caa/{identificator}`
   */
  delete(options: core.Arguments<types.DnsCaaDeleteData>): core.Call<types.DnsCaaDeleteResponses, types.DnsCaaDeleteErrors> {
    return core.call(
      this,
      {
        id: 'dns.caa.delete',
        method: 'DELETE',
        path: '/dns/{service_name}/caa/{identificator}',
        bodiless: true,
        empty: [400, 401, 404, 409, 429, 500],
        errors: [400, 401, 404, 409, 429, 500],
      },
      options,
    )
  }
}

/**
 * `dns.tlsa`
 */
export class DnsTlsaResource extends core.Resource {
  /**
   * List TLSA records.
   *
   * Lists the TLSA records of a zone: the certificates and keys that its services are bound to.
   *
   * `GET /dns/{service_name}/tlsa`
   */
  list(options: core.Arguments<types.DnsTlsaListData>): core.Call<types.DnsTlsaListResponses, types.DnsTlsaListErrors> {
    return core.call(
      this,
      {
        id: 'dns.tlsa.list',
        method: 'GET',
        path: '/dns/{service_name}/tlsa',
        empty: [400, 401, 404, 429, 500],
        errors: [400, 401, 404, 429, 500],
      },
      options,
    )
  }

  /**
   * Create TLSA record.
   *
   * Adds a TLSA record to a zone, the certificate or key that a service is bound to.
   *
   * `POST /dns/{service_name}/tlsa`
   */
  create(options: core.Arguments<types.DnsTlsaCreateData>): core.Call<types.DnsTlsaCreateResponses, types.DnsTlsaCreateErrors> {
    return core.call(
      this,
      {
        id: 'dns.tlsa.create',
        method: 'POST',
        path: '/dns/{service_name}/tlsa',
        empty: [400, 401, 402, 404, 409, 429, 500],
        errors: [400, 401, 402, 404, 409, 422, 429, 500],
      },
      options,
    )
  }

  /**
   * Read TLSA record.
   *
   * Returns one TLSA record of a zone.
   *
   * `GET /dns/{service_name}/tlsa/{identificator}`
   */
  get(options: core.Arguments<types.DnsTlsaGetData>): core.Call<types.DnsTlsaGetResponses, types.DnsTlsaGetErrors> {
    return core.call(
      this,
      {
        id: 'dns.tlsa.get',
        method: 'GET',
        path: '/dns/{service_name}/tlsa/{identificator}',
        empty: [400, 401, 404, 429, 500],
        errors: [400, 401, 404, 429, 500],
      },
      options,
    )
  }

  /**
   * Update TLSA record.
   *
   * Changes a TLSA record whose `modify` is true.
   *
   * `PUT /dns/{service_name}/tlsa/{identificator}`
   */
  update(options: core.Arguments<types.DnsTlsaUpdateData>): core.Call<types.DnsTlsaUpdateResponses, types.DnsTlsaUpdateErrors> {
    return core.call(
      this,
      {
        id: 'dns.tlsa.update',
        method: 'PUT',
        path: '/dns/{service_name}/tlsa/{identificator}',
        empty: [400, 401, 404, 409, 429, 500],
        errors: [400, 401, 404, 409, 422, 429, 500],
      },
      options,
    )
  }

  /**
   * Delete TLSA record.
   *
   * Removes a TLSA record whose `delete` is true.
   *
   * `DELETE /dns/{service_name}/tlsa/{identificator}`
   */
  delete(options: core.Arguments<types.DnsTlsaDeleteData>): core.Call<types.DnsTlsaDeleteResponses, types.DnsTlsaDeleteErrors> {
    return core.call(
      this,
      {
        id: 'dns.tlsa.delete',
        method: 'DELETE',
        path: '/dns/{service_name}/tlsa/{identificator}',
        bodiless: true,
        empty: [400, 401, 404, 409, 429, 500],
        errors: [400, 401, 404, 409, 429, 500],
      },
      options,
    )
  }
}

/**
 * `dns`
 */
export class DnsResource extends core.Resource {
  readonly zones = new DnsZonesResource(this)
  readonly a = new DnsAResource(this)
  readonly aaaa = new DnsAaaaResource(this)
  readonly ns = new DnsNsResource(this)
  readonly mx = new DnsMxResource(this)
  readonly cname = new DnsCnameResource(this)
  readonly txt = new DnsTxtResource(this)
  readonly sshfp = new DnsSshfpResource(this)
  readonly srv = new DnsSrvResource(this)
  readonly url = new DnsUrlResource(this)
  readonly caa = new DnsCaaResource(this)
  readonly tlsa = new DnsTlsaResource(this)
}

/**
 * `mail.accounts.appPasswords`
 */
export class MailAccountsAppPasswordsResource extends core.Resource {
  /**
   * List application passwords.
   *
   * Lists the application passwords of a mail account, without the passwords themselves.
   *
   * `GET /vserver/{service_name}/mail/account/{identificator}/asp`
   */
  list(
    options: core.Arguments<types.MailAccountsAppPasswordsListData>,
  ): core.Call<types.MailAccountsAppPasswordsListResponses, types.MailAccountsAppPasswordsListErrors> {
    return core.call(
      this,
      {
        id: 'mail.accounts.appPasswords.list',
        method: 'GET',
        path: '/vserver/{service_name}/mail/account/{identificator}/asp',
        empty: [400, 401, 404, 429, 500],
        errors: [400, 401, 404, 429, 500],
      },
      options,
    )
  }

  /**
   * Delete application password.
   *
   * Deletes an application password, so that its application has no access any more.
   *
   * `DELETE /vserver/{service_name}/mail/account/{identificator}/asp/{asp_id}`
   */
  delete(
    options: core.Arguments<types.MailAccountsAppPasswordsDeleteData>,
  ): core.Call<types.MailAccountsAppPasswordsDeleteResponses, types.MailAccountsAppPasswordsDeleteErrors> {
    return core.call(
      this,
      {
        id: 'mail.accounts.appPasswords.delete',
        method: 'DELETE',
        path: '/vserver/{service_name}/mail/account/{identificator}/asp/{asp_id}',
        bodiless: true,
        empty: [400, 401, 404, 409, 429, 500],
        errors: [400, 401, 404, 409, 429, 500],
      },
      options,
    )
  }
}

/**
 * `mail.accounts.autoreply`
 */
export class MailAccountsAutoreplyResource extends core.Resource {
  /**
   * Read autoreply of mail account.
   *
   * Returns the autoreply of a mail account.
   *
   * `GET /vserver/{service_name}/mail/account/{identificator}/autoreply`
   */
  get(
    options: core.Arguments<types.MailAccountsAutoreplyGetData>,
  ): core.Call<types.MailAccountsAutoreplyGetResponses, types.MailAccountsAutoreplyGetErrors> {
    return core.call(
      this,
      {
        id: 'mail.accounts.autoreply.get',
        method: 'GET',
        path: '/vserver/{service_name}/mail/account/{identificator}/autoreply',
        empty: [400, 401, 404, 429, 500],
        errors: [400, 401, 404, 429, 500],
      },
      options,
    )
  }

  /**
   * Update autoreply of mail account.
   *
   * Changes the autoreply of a mail account, and turns it on or off.
   *
   * `PUT /vserver/{service_name}/mail/account/{identificator}/autoreply`
   */
  update(
    options: core.Arguments<types.MailAccountsAutoreplyUpdateData>,
  ): core.Call<types.MailAccountsAutoreplyUpdateResponses, types.MailAccountsAutoreplyUpdateErrors> {
    return core.call(
      this,
      {
        id: 'mail.accounts.autoreply.update',
        method: 'PUT',
        path: '/vserver/{service_name}/mail/account/{identificator}/autoreply',
        empty: [400, 401, 402, 404, 409, 429, 500],
        errors: [400, 401, 402, 404, 409, 422, 429, 500],
      },
      options,
    )
  }
}

/**
 * `mail.accounts.premium`
 */
export class MailAccountsPremiumResource extends core.Resource {
  /**
   * Read premium package of mail account.
   *
   * Returns the premium package that a mail account has.
   *
   * `GET /vserver/{service_name}/mail/account/{identificator}/premium`
   */
  get(
    options: core.Arguments<types.MailAccountsPremiumGetData>,
  ): core.Call<types.MailAccountsPremiumGetResponses, types.MailAccountsPremiumGetErrors> {
    return core.call(
      this,
      {
        id: 'mail.accounts.premium.get',
        method: 'GET',
        path: '/vserver/{service_name}/mail/account/{identificator}/premium',
        empty: [400, 401, 404, 429, 500],
        errors: [400, 401, 404, 429, 500],
      },
      options,
    )
  }

  /**
   * Change premium package of mail account.
   *
   * Turns a premium package of a mail account on or off.
   *
   * `PUT /vserver/{service_name}/mail/account/{identificator}/premium`
   *
   * This operation can cost money.
   */
  update(
    options: core.Arguments<types.MailAccountsPremiumUpdateData>,
  ): core.Call<types.MailAccountsPremiumUpdateResponses, types.MailAccountsPremiumUpdateErrors> {
    return core.call(
      this,
      {
        id: 'mail.accounts.premium.update',
        method: 'PUT',
        path: '/vserver/{service_name}/mail/account/{identificator}/premium',
        empty: [400, 401, 402, 404, 409, 429, 500],
        errors: [400, 401, 402, 404, 409, 422, 429, 500],
        charges: true,
      },
      options,
    )
  }

  /**
   * List premium packages.
   *
   * Lists the premium packages that a mail account can have. For an account that is yet to be created, the identificator is `@` and the name of the virtual server.
   *
   * `OPTIONS /vserver/{service_name}/mail/account/{identificator}/premium`
   */
  options(
    options: core.Arguments<types.MailAccountsPremiumOptionsData>,
  ): core.Call<types.MailAccountsPremiumOptionsResponses, types.MailAccountsPremiumOptionsErrors> {
    return core.call(
      this,
      {
        id: 'mail.accounts.premium.options',
        method: 'OPTIONS',
        path: '/vserver/{service_name}/mail/account/{identificator}/premium',
        empty: [400, 401, 404, 429, 500],
        errors: [400, 401, 404, 429, 500],
      },
      options,
    )
  }
}

/**
 * `mail.accounts`
 */
export class MailAccountsResource extends core.Resource {
  readonly appPasswords = new MailAccountsAppPasswordsResource(this)
  readonly autoreply = new MailAccountsAutoreplyResource(this)
  readonly premium = new MailAccountsPremiumResource(this)

  /**
   * List mail accounts.
   *
   * Lists the mail accounts of a virtual server, including archived ones if requested.
   *
   * `GET /vserver/{service_name}/mail/account`
   */
  list(
    options: core.Arguments<types.MailAccountsListData, core.ListCallOptions>,
  ): core.ListCall<types.MailAccountsListResponses, types.MailAccountsListErrors, types.MailAccount> {
    return core.list(
      this,
      {
        id: 'mail.accounts.list',
        method: 'GET',
        path: '/vserver/{service_name}/mail/account',
        pages: declared.pagesByPager,
        empty: [400, 401, 404, 429, 500],
        errors: [400, 401, 404, 429, 500],
      },
      options,
    )
  }

  /**
   * Create mail account.
   *
   * Creates a mail account with a mailbox on a virtual server.
   *
   * `POST /vserver/{service_name}/mail/account`
   */
  create(
    options: core.Arguments<types.MailAccountsCreateData>,
  ): core.Call<types.MailAccountsCreateResponses, types.MailAccountsCreateErrors> {
    return core.call(
      this,
      {
        id: 'mail.accounts.create',
        method: 'POST',
        path: '/vserver/{service_name}/mail/account',
        empty: [400, 401, 402, 404, 409, 429, 500],
        errors: [400, 401, 402, 404, 409, 422, 429, 500],
      },
      options,
    )
  }

  /**
   * Read mail account.
   *
   * Returns one mail account, with the addresses that belong to it if requested.
   *
   * `GET /vserver/{service_name}/mail/account/{identificator}`
   */
  get(options: core.Arguments<types.MailAccountsGetData>): core.Call<types.MailAccountsGetResponses, types.MailAccountsGetErrors> {
    return core.call(
      this,
      {
        id: 'mail.accounts.get',
        method: 'GET',
        path: '/vserver/{service_name}/mail/account/{identificator}',
        empty: [400, 401, 404, 429, 500],
        errors: [400, 401, 404, 429, 500],
      },
      options,
    )
  }

  /**
   * Update mail account.
   *
   * Changes a mail account, its password or its spam filter for instance.
   *
   * `PUT /vserver/{service_name}/mail/account/{identificator}`
   */
  update(
    options: core.Arguments<types.MailAccountsUpdateData>,
  ): core.Call<types.MailAccountsUpdateResponses, types.MailAccountsUpdateErrors> {
    return core.call(
      this,
      {
        id: 'mail.accounts.update',
        method: 'PUT',
        path: '/vserver/{service_name}/mail/account/{identificator}',
        empty: [400, 401, 402, 404, 409, 429, 500],
        errors: [400, 401, 402, 404, 409, 422, 429, 500],
      },
      options,
    )
  }

  /**
   * Delete mail account.
   *
   * Deletes a mail account.
   *
   * `DELETE /vserver/{service_name}/mail/account/{identificator}`
   */
  delete(
    options: core.Arguments<types.MailAccountsDeleteData>,
  ): core.Call<types.MailAccountsDeleteResponses, types.MailAccountsDeleteErrors> {
    return core.call(
      this,
      {
        id: 'mail.accounts.delete',
        method: 'DELETE',
        path: '/vserver/{service_name}/mail/account/{identificator}',
        bodiless: true,
        empty: [400, 401, 402, 404, 409, 429, 500],
        errors: [400, 401, 402, 404, 409, 422, 429, 500],
      },
      options,
    )
  }
}

/**
 * `mail.forwarders.autoreply`
 */
export class MailForwardersAutoreplyResource extends core.Resource {
  /**
   * Read autoreply of mail forwarder.
   *
   * Returns the autoreply of a mail forwarder.
   *
   * `GET /vserver/{service_name}/mail/forwarder/{identificator}/autoreply`
   */
  get(
    options: core.Arguments<types.MailForwardersAutoreplyGetData>,
  ): core.Call<types.MailForwardersAutoreplyGetResponses, types.MailForwardersAutoreplyGetErrors> {
    return core.call(
      this,
      {
        id: 'mail.forwarders.autoreply.get',
        method: 'GET',
        path: '/vserver/{service_name}/mail/forwarder/{identificator}/autoreply',
        empty: [400, 401, 404, 429, 500],
        errors: [400, 401, 404, 429, 500],
      },
      options,
    )
  }

  /**
   * Update autoreply of mail forwarder.
   *
   * Changes the autoreply of a mail forwarder, and turns it on or off.
   *
   * `PUT /vserver/{service_name}/mail/forwarder/{identificator}/autoreply`
   */
  update(
    options: core.Arguments<types.MailForwardersAutoreplyUpdateData>,
  ): core.Call<types.MailForwardersAutoreplyUpdateResponses, types.MailForwardersAutoreplyUpdateErrors> {
    return core.call(
      this,
      {
        id: 'mail.forwarders.autoreply.update',
        method: 'PUT',
        path: '/vserver/{service_name}/mail/forwarder/{identificator}/autoreply',
        empty: [400, 401, 402, 404, 409, 429, 500],
        errors: [400, 401, 402, 404, 409, 422, 429, 500],
      },
      options,
    )
  }
}

/**
 * `mail.forwarders`
 */
export class MailForwardersResource extends core.Resource {
  readonly autoreply = new MailForwardersAutoreplyResource(this)

  /**
   * List mail forwarders.
   *
   * Lists the mail forwarders of a virtual server.
   *
   * `GET /vserver/{service_name}/mail/forwarder`
   */
  list(
    options: core.Arguments<types.MailForwardersListData, core.ListCallOptions>,
  ): core.ListCall<types.MailForwardersListResponses, types.MailForwardersListErrors, types.MailForwarder> {
    return core.list(
      this,
      {
        id: 'mail.forwarders.list',
        method: 'GET',
        path: '/vserver/{service_name}/mail/forwarder',
        pages: declared.pagesByPager,
        empty: [400, 401, 404, 429, 500],
        errors: [400, 401, 404, 429, 500],
      },
      options,
    )
  }

  /**
   * Create mail forwarder.
   *
   * Creates a mail address that forwards what it receives.
   *
   * `POST /vserver/{service_name}/mail/forwarder`
   */
  create(
    options: core.Arguments<types.MailForwardersCreateData>,
  ): core.Call<types.MailForwardersCreateResponses, types.MailForwardersCreateErrors> {
    return core.call(
      this,
      {
        id: 'mail.forwarders.create',
        method: 'POST',
        path: '/vserver/{service_name}/mail/forwarder',
        empty: [400, 401, 402, 404, 409, 429, 500],
        errors: [400, 401, 402, 404, 409, 422, 429, 500],
      },
      options,
    )
  }

  /**
   * Read mail forwarder.
   *
   * Returns one mail forwarder.
   *
   * `GET /vserver/{service_name}/mail/forwarder/{identificator}`
   */
  get(options: core.Arguments<types.MailForwardersGetData>): core.Call<types.MailForwardersGetResponses, types.MailForwardersGetErrors> {
    return core.call(
      this,
      {
        id: 'mail.forwarders.get',
        method: 'GET',
        path: '/vserver/{service_name}/mail/forwarder/{identificator}',
        empty: [400, 401, 404, 429, 500],
        errors: [400, 401, 404, 429, 500],
      },
      options,
    )
  }

  /**
   * Update mail forwarder.
   *
   * Changes a mail forwarder, for example its target addresses.
   *
   * `PUT /vserver/{service_name}/mail/forwarder/{identificator}`
   */
  update(
    options: core.Arguments<types.MailForwardersUpdateData>,
  ): core.Call<types.MailForwardersUpdateResponses, types.MailForwardersUpdateErrors> {
    return core.call(
      this,
      {
        id: 'mail.forwarders.update',
        method: 'PUT',
        path: '/vserver/{service_name}/mail/forwarder/{identificator}',
        empty: [400, 401, 402, 404, 409, 429, 500],
        errors: [400, 401, 402, 404, 409, 422, 429, 500],
      },
      options,
    )
  }

  /**
   * Delete mail forwarder.
   *
   * Deletes a mail forwarder.
   *
   * `DELETE /vserver/{service_name}/mail/forwarder/{identificator}`
   */
  delete(
    options: core.Arguments<types.MailForwardersDeleteData>,
  ): core.Call<types.MailForwardersDeleteResponses, types.MailForwardersDeleteErrors> {
    return core.call(
      this,
      {
        id: 'mail.forwarders.delete',
        method: 'DELETE',
        path: '/vserver/{service_name}/mail/forwarder/{identificator}',
        bodiless: true,
        empty: [400, 401, 402, 404, 409, 429, 500],
        errors: [400, 401, 402, 404, 409, 422, 429, 500],
      },
      options,
    )
  }
}

/**
 * `mail.dkim`
 */
export class MailDkimResource extends core.Resource {
  /**
   * Read DKIM key.
   *
   * Returns the public key that the mail of a virtual server is signed for.
   *
   * `GET /vserver/{service_name}/mail/dkim`
   */
  get(options: core.Arguments<types.MailDkimGetData>): core.Call<types.MailDkimGetResponses, types.MailDkimGetErrors> {
    return core.call(
      this,
      {
        id: 'mail.dkim.get',
        method: 'GET',
        path: '/vserver/{service_name}/mail/dkim',
        empty: [400, 401, 404, 429, 500],
        errors: [400, 401, 404, 429, 500],
      },
      options,
    )
  }

  /**
   * Activate DKIM.
   *
   * Creates a key and has the mail of a virtual server signed.
   *
   * `POST /vserver/{service_name}/mail/dkim`
   */
  create(options: core.Arguments<types.MailDkimCreateData>): core.Call<types.MailDkimCreateResponses, types.MailDkimCreateErrors> {
    return core.call(
      this,
      {
        id: 'mail.dkim.create',
        method: 'POST',
        path: '/vserver/{service_name}/mail/dkim',
        empty: [400, 401, 402, 404, 409, 429, 500],
        errors: [400, 401, 402, 404, 409, 422, 429, 500],
      },
      options,
    )
  }

  /**
   * Delete DKIM key.
   *
   * Deletes the key, so that mail is not signed any more.
   *
   * `DELETE /vserver/{service_name}/mail/dkim`
   */
  delete(options: core.Arguments<types.MailDkimDeleteData>): core.Call<types.MailDkimDeleteResponses, types.MailDkimDeleteErrors> {
    return core.call(
      this,
      {
        id: 'mail.dkim.delete',
        method: 'DELETE',
        path: '/vserver/{service_name}/mail/dkim',
        bodiless: true,
        empty: [400, 401, 404, 409, 429, 500],
        errors: [400, 401, 404, 409, 429, 500],
      },
      options,
    )
  }
}

/**
 * `mail`
 */
export class MailResource extends core.Resource {
  readonly accounts = new MailAccountsResource(this)
  readonly forwarders = new MailForwardersResource(this)
  readonly dkim = new MailDkimResource(this)
}

/**
 * `databases.mysql.accounts`
 */
export class DatabasesMysqlAccountsResource extends core.Resource {
  /**
   * List MySQL accounts.
   *
   * Lists the database accounts of a virtual server.
   *
   * `GET /vserver/{service_name}/database/mysql/account`
   */
  list(
    options: core.Arguments<types.DatabasesMysqlAccountsListData, core.ListCallOptions>,
  ): core.ListCall<types.DatabasesMysqlAccountsListResponses, types.DatabasesMysqlAccountsListErrors, types.MysqlAccount> {
    return core.list(
      this,
      {
        id: 'databases.mysql.accounts.list',
        method: 'GET',
        path: '/vserver/{service_name}/database/mysql/account',
        pages: declared.pagesByPager,
        empty: [400, 401, 404, 429, 500],
        errors: [400, 401, 404, 429, 500],
      },
      options,
    )
  }

  /**
   * Create MySQL account.
   *
   * Creates a database account on a virtual server. Its name begins with the prefix of the virtual server, whether or not it is sent.
   *
   * `POST /vserver/{service_name}/database/mysql/account`
   */
  create(
    options: core.Arguments<types.DatabasesMysqlAccountsCreateData>,
  ): core.Call<types.DatabasesMysqlAccountsCreateResponses, types.DatabasesMysqlAccountsCreateErrors> {
    return core.call(
      this,
      {
        id: 'databases.mysql.accounts.create',
        method: 'POST',
        path: '/vserver/{service_name}/database/mysql/account',
        empty: [400, 401, 402, 404, 409, 429, 500],
        errors: [400, 401, 402, 404, 409, 422, 429, 500],
      },
      options,
    )
  }

  /**
   * Read MySQL account.
   *
   * Returns one database account of a virtual server.
   *
   * `GET /vserver/{service_name}/database/mysql/account/{database_username}`
   */
  get(
    options: core.Arguments<types.DatabasesMysqlAccountsGetData>,
  ): core.Call<types.DatabasesMysqlAccountsGetResponses, types.DatabasesMysqlAccountsGetErrors> {
    return core.call(
      this,
      {
        id: 'databases.mysql.accounts.get',
        method: 'GET',
        path: '/vserver/{service_name}/database/mysql/account/{database_username}',
        empty: [400, 401, 404, 429, 500],
        errors: [400, 401, 404, 429, 500],
      },
      options,
    )
  }

  /**
   * Update MySQL account.
   *
   * Changes the comment, the password and the addresses from which a database account may connect.
   *
   * `PUT /vserver/{service_name}/database/mysql/account/{database_username}`
   */
  update(
    options: core.Arguments<types.DatabasesMysqlAccountsUpdateData>,
  ): core.Call<types.DatabasesMysqlAccountsUpdateResponses, types.DatabasesMysqlAccountsUpdateErrors> {
    return core.call(
      this,
      {
        id: 'databases.mysql.accounts.update',
        method: 'PUT',
        path: '/vserver/{service_name}/database/mysql/account/{database_username}',
        empty: [400, 401, 402, 404, 409, 429, 500],
        errors: [400, 401, 402, 404, 409, 422, 429, 500],
      },
      options,
    )
  }

  /**
   * Delete MySQL account.
   *
   * Removes a database account from a virtual server.
   *
   * `DELETE /vserver/{service_name}/database/mysql/account/{database_username}`
   */
  delete(
    options: core.Arguments<types.DatabasesMysqlAccountsDeleteData>,
  ): core.Call<types.DatabasesMysqlAccountsDeleteResponses, types.DatabasesMysqlAccountsDeleteErrors> {
    return core.call(
      this,
      {
        id: 'databases.mysql.accounts.delete',
        method: 'DELETE',
        path: '/vserver/{service_name}/database/mysql/account/{database_username}',
        bodiless: true,
        empty: [400, 401, 404, 409, 429, 500],
        errors: [400, 401, 404, 409, 429, 500],
      },
      options,
    )
  }
}

/**
 * `databases.mysql.permissions`
 */
export class DatabasesMysqlPermissionsResource extends core.Resource {
  /**
   * List MySQL permissions.
   *
   * Lists what an account may do in each of the databases it has access to.
   *
   * `GET /vserver/{service_name}/database/mysql/account/{database_username}/permission`
   */
  list(
    options: core.Arguments<types.DatabasesMysqlPermissionsListData>,
  ): core.Call<types.DatabasesMysqlPermissionsListResponses, types.DatabasesMysqlPermissionsListErrors> {
    return core.call(
      this,
      {
        id: 'databases.mysql.permissions.list',
        method: 'GET',
        path: '/vserver/{service_name}/database/mysql/account/{database_username}/permission',
        empty: [400, 401, 404, 429, 500],
        errors: [400, 401, 404, 429, 500],
      },
      options,
    )
  }

  /**
   * List permission names.
   *
   * Lists the MySQL permissions that the account can be given.
   *
   * `OPTIONS /vserver/{service_name}/database/mysql/account/{database_username}/permission`
   */
  options(
    options: core.Arguments<types.DatabasesMysqlPermissionsOptionsData>,
  ): core.Call<types.DatabasesMysqlPermissionsOptionsResponses, types.DatabasesMysqlPermissionsOptionsErrors> {
    return core.call(
      this,
      {
        id: 'databases.mysql.permissions.options',
        method: 'OPTIONS',
        path: '/vserver/{service_name}/database/mysql/account/{database_username}/permission',
        empty: [400, 401, 404, 429, 500],
        errors: [400, 401, 404, 429, 500],
      },
      options,
    )
  }

  /**
   * Read MySQL permissions.
   *
   * Returns what an account may do in one database.
   *
   * `GET /vserver/{service_name}/database/mysql/account/{database_username}/permission/{database_name}`
   */
  get(
    options: core.Arguments<types.DatabasesMysqlPermissionsGetData>,
  ): core.Call<types.DatabasesMysqlPermissionsGetResponses, types.DatabasesMysqlPermissionsGetErrors> {
    return core.call(
      this,
      {
        id: 'databases.mysql.permissions.get',
        method: 'GET',
        path: '/vserver/{service_name}/database/mysql/account/{database_username}/permission/{database_name}',
        empty: [400, 401, 404, 429, 500],
        errors: [400, 401, 404, 429, 500],
      },
      options,
    )
  }

  /**
   * Set MySQL permissions.
   *
   * Sets what an account may do in one database.
   *
   * `PUT /vserver/{service_name}/database/mysql/account/{database_username}/permission/{database_name}`
   */
  update(
    options: core.Arguments<types.DatabasesMysqlPermissionsUpdateData>,
  ): core.Call<types.DatabasesMysqlPermissionsUpdateResponses, types.DatabasesMysqlPermissionsUpdateErrors> {
    return core.call(
      this,
      {
        id: 'databases.mysql.permissions.update',
        method: 'PUT',
        path: '/vserver/{service_name}/database/mysql/account/{database_username}/permission/{database_name}',
        empty: [400, 401, 402, 404, 409, 429, 500],
        errors: [400, 401, 402, 404, 409, 422, 429, 500],
      },
      options,
    )
  }

  /**
   * Remove MySQL permissions.
   *
   * Takes from an account all that it may do in one database.
   *
   * `DELETE /vserver/{service_name}/database/mysql/account/{database_username}/permission/{database_name}`
   */
  delete(
    options: core.Arguments<types.DatabasesMysqlPermissionsDeleteData>,
  ): core.Call<types.DatabasesMysqlPermissionsDeleteResponses, types.DatabasesMysqlPermissionsDeleteErrors> {
    return core.call(
      this,
      {
        id: 'databases.mysql.permissions.delete',
        method: 'DELETE',
        path: '/vserver/{service_name}/database/mysql/account/{database_username}/permission/{database_name}',
        bodiless: true,
        empty: [400, 401, 404, 409, 429, 500],
        errors: [400, 401, 404, 409, 429, 500],
      },
      options,
    )
  }
}

/**
 * `databases.mysql`
 */
export class DatabasesMysqlResource extends core.Resource {
  readonly accounts = new DatabasesMysqlAccountsResource(this)
  readonly permissions = new DatabasesMysqlPermissionsResource(this)

  /**
   * List MySQL databases.
   *
   * Lists the databases of a virtual server with their disk usage.
   *
   * `GET /vserver/{service_name}/database/mysql`
   */
  list(
    options: core.Arguments<types.DatabasesMysqlListData, core.ListCallOptions>,
  ): core.ListCall<types.DatabasesMysqlListResponses, types.DatabasesMysqlListErrors, types.MysqlDatabase> {
    return core.list(
      this,
      {
        id: 'databases.mysql.list',
        method: 'GET',
        path: '/vserver/{service_name}/database/mysql',
        pages: declared.pagesByPager,
        empty: [400, 401, 404, 429, 500],
        errors: [400, 401, 404, 429, 500],
      },
      options,
    )
  }

  /**
   * Create MySQL database.
   *
   * Creates a database on a virtual server. Its name begins with the prefix of the virtual server, whether or not it is sent.
   *
   * `POST /vserver/{service_name}/database/mysql`
   */
  create(
    options: core.Arguments<types.DatabasesMysqlCreateData>,
  ): core.Call<types.DatabasesMysqlCreateResponses, types.DatabasesMysqlCreateErrors> {
    return core.call(
      this,
      {
        id: 'databases.mysql.create',
        method: 'POST',
        path: '/vserver/{service_name}/database/mysql',
        empty: [400, 401, 402, 404, 409, 429, 500],
        errors: [400, 401, 402, 404, 409, 422, 429, 500],
      },
      options,
    )
  }

  /**
   * List collations.
   *
   * Lists the collations that a new database can have.
   *
   * `OPTIONS /vserver/{service_name}/database/mysql`
   */
  options(
    options: core.Arguments<types.DatabasesMysqlOptionsData>,
  ): core.Call<types.DatabasesMysqlOptionsResponses, types.DatabasesMysqlOptionsErrors> {
    return core.call(
      this,
      {
        id: 'databases.mysql.options',
        method: 'OPTIONS',
        path: '/vserver/{service_name}/database/mysql',
        empty: [400, 401, 404, 429, 500],
        errors: [400, 401, 404, 429, 500],
      },
      options,
    )
  }

  /**
   * Read MySQL database.
   *
   * Returns one database with its disk usage.
   *
   * `GET /vserver/{service_name}/database/mysql/{database_name}`
   */
  get(options: core.Arguments<types.DatabasesMysqlGetData>): core.Call<types.DatabasesMysqlGetResponses, types.DatabasesMysqlGetErrors> {
    return core.call(
      this,
      {
        id: 'databases.mysql.get',
        method: 'GET',
        path: '/vserver/{service_name}/database/mysql/{database_name}',
        empty: [400, 401, 404, 429, 500],
        errors: [400, 401, 404, 429, 500],
      },
      options,
    )
  }

  /**
   * Delete MySQL database.
   *
   * Removes a database from a virtual server.
   *
   * `DELETE /vserver/{service_name}/database/mysql/{database_name}`
   */
  delete(
    options: core.Arguments<types.DatabasesMysqlDeleteData>,
  ): core.Call<types.DatabasesMysqlDeleteResponses, types.DatabasesMysqlDeleteErrors> {
    return core.call(
      this,
      {
        id: 'databases.mysql.delete',
        method: 'DELETE',
        path: '/vserver/{service_name}/database/mysql/{database_name}',
        bodiless: true,
        empty: [400, 401, 404, 409, 429, 500],
        errors: [400, 401, 404, 409, 429, 500],
      },
      options,
    )
  }
}

/**
 * `databases.redis`
 */
export class DatabasesRedisResource extends core.Resource {
  /**
   * List Redis databases.
   *
   * Lists the Redis databases of a virtual server, each with the key to authenticate with.
   *
   * `GET /vserver/{service_name}/database/redis`
   */
  list(
    options: core.Arguments<types.DatabasesRedisListData>,
  ): core.Call<types.DatabasesRedisListResponses, types.DatabasesRedisListErrors> {
    return core.call(
      this,
      {
        id: 'databases.redis.list',
        method: 'GET',
        path: '/vserver/{service_name}/database/redis',
        empty: [400, 401, 404, 429, 500],
        errors: [400, 401, 404, 429, 500],
      },
      options,
    )
  }

  /**
   * Activate Redis.
   *
   * Activates a Redis database on a virtual server.
   *
   * `POST /vserver/{service_name}/database/redis`
   */
  create(
    options: core.Arguments<types.DatabasesRedisCreateData>,
  ): core.Call<types.DatabasesRedisCreateResponses, types.DatabasesRedisCreateErrors> {
    return core.call(
      this,
      {
        id: 'databases.redis.create',
        method: 'POST',
        path: '/vserver/{service_name}/database/redis',
        empty: [400, 401, 402, 404, 409, 429, 500],
        errors: [400, 401, 402, 404, 409, 422, 429, 500],
      },
      options,
    )
  }

  /**
   * Read Redis database.
   *
   * Returns one Redis database with the key to authenticate with.
   *
   * `GET /vserver/{service_name}/database/redis/{identificator}`
   */
  get(options: core.Arguments<types.DatabasesRedisGetData>): core.Call<types.DatabasesRedisGetResponses, types.DatabasesRedisGetErrors> {
    return core.call(
      this,
      {
        id: 'databases.redis.get',
        method: 'GET',
        path: '/vserver/{service_name}/database/redis/{identificator}',
        empty: [400, 401, 404, 429, 500],
        errors: [400, 401, 404, 429, 500],
      },
      options,
    )
  }

  /**
   * Start Redis.
   *
   * Starts the process of a Redis database.
   *
   * `POST /vserver/{service_name}/database/redis/{identificator}/start`
   */
  start(
    options: core.Arguments<types.DatabasesRedisStartData>,
  ): core.Call<types.DatabasesRedisStartResponses, types.DatabasesRedisStartErrors> {
    return core.call(
      this,
      {
        id: 'databases.redis.start',
        method: 'POST',
        path: '/vserver/{service_name}/database/redis/{identificator}/start',
        empty: [400, 401, 404, 409, 429, 500],
        errors: [400, 401, 404, 409, 422, 429, 500],
        retry: 'safe',
      },
      options,
    )
  }

  /**
   * Restart Redis.
   *
   * Stops the process of a Redis database and starts it again.
   *
   * `POST /vserver/{service_name}/database/redis/{identificator}/restart`
   */
  restart(
    options: core.Arguments<types.DatabasesRedisRestartData>,
  ): core.Call<types.DatabasesRedisRestartResponses, types.DatabasesRedisRestartErrors> {
    return core.call(
      this,
      {
        id: 'databases.redis.restart',
        method: 'POST',
        path: '/vserver/{service_name}/database/redis/{identificator}/restart',
        empty: [400, 401, 404, 409, 429, 500],
        errors: [400, 401, 404, 409, 422, 429, 500],
      },
      options,
    )
  }

  /**
   * Stop Redis.
   *
   * Stops the process of a Redis database.
   *
   * `POST /vserver/{service_name}/database/redis/{identificator}/stop`
   */
  stop(
    options: core.Arguments<types.DatabasesRedisStopData>,
  ): core.Call<types.DatabasesRedisStopResponses, types.DatabasesRedisStopErrors> {
    return core.call(
      this,
      {
        id: 'databases.redis.stop',
        method: 'POST',
        path: '/vserver/{service_name}/database/redis/{identificator}/stop',
        empty: [400, 401, 404, 409, 429, 500],
        errors: [400, 401, 404, 409, 422, 429, 500],
        retry: 'safe',
      },
      options,
    )
  }

  /**
   * Renew Redis key.
   *
   * Replaces the key that clients authenticate with; the old one stops working.
   *
   * `POST /vserver/{service_name}/database/redis/{identificator}/regenerateauth`
   */
  regenerateAuth(
    options: core.Arguments<types.DatabasesRedisRegenerateAuthData>,
  ): core.Call<types.DatabasesRedisRegenerateAuthResponses, types.DatabasesRedisRegenerateAuthErrors> {
    return core.call(
      this,
      {
        id: 'databases.redis.regenerateAuth',
        method: 'POST',
        path: '/vserver/{service_name}/database/redis/{identificator}/regenerateauth',
        empty: [400, 401, 404, 409, 429, 500],
        errors: [400, 401, 404, 409, 422, 429, 500],
      },
      options,
    )
  }
}

/**
 * `databases`
 */
export class DatabasesResource extends core.Resource {
  readonly mysql = new DatabasesMysqlResource(this)
  readonly redis = new DatabasesRedisResource(this)
}

/**
 * `ssl`
 */
export class SslResource extends core.Resource {
  /**
   * List certificates.
   *
   * Lists the certificates that were added to a virtual server.
   *
   * `GET /vserver/{service_name}/ssl`
   */
  list(
    options: core.Arguments<types.SslListData, core.ListCallOptions>,
  ): core.ListCall<types.SslListResponses, types.SslListErrors, types.SslCertificate> {
    return core.list(
      this,
      {
        id: 'ssl.list',
        method: 'GET',
        path: '/vserver/{service_name}/ssl',
        pages: declared.pagesByPager,
        empty: [400, 401, 404, 429, 500],
        errors: [400, 401, 404, 429, 500],
      },
      options,
    )
  }

  /**
   * Add certificate.
   *
   * Adds a certificate with its private key to a virtual server.
   *
   * `POST /vserver/{service_name}/ssl`
   */
  create(options: core.Arguments<types.SslCreateData>): core.Call<types.SslCreateResponses, types.SslCreateErrors> {
    return core.call(
      this,
      {
        id: 'ssl.create',
        method: 'POST',
        path: '/vserver/{service_name}/ssl',
        empty: [400, 401, 402, 404, 409, 429, 500],
        errors: [400, 401, 402, 404, 409, 422, 429, 500],
      },
      options,
    )
  }

  /**
   * Read certificate.
   *
   * Returns one certificate, without its private key.
   *
   * `GET /vserver/{service_name}/ssl/{identificator}`
   */
  get(options: core.Arguments<types.SslGetData>): core.Call<types.SslGetResponses, types.SslGetErrors> {
    return core.call(
      this,
      {
        id: 'ssl.get',
        method: 'GET',
        path: '/vserver/{service_name}/ssl/{identificator}',
        empty: [400, 401, 404, 429, 500],
        errors: [400, 401, 404, 429, 500],
      },
      options,
    )
  }

  /**
   * Update certificate.
   *
   * Replaces a certificate and its private key, or the hosts that use it.
   *
   * `PUT /vserver/{service_name}/ssl/{identificator}`
   */
  update(options: core.Arguments<types.SslUpdateData>): core.Call<types.SslUpdateResponses, types.SslUpdateErrors> {
    return core.call(
      this,
      {
        id: 'ssl.update',
        method: 'PUT',
        path: '/vserver/{service_name}/ssl/{identificator}',
        empty: [400, 401, 402, 404, 409, 429, 500],
        errors: [400, 401, 402, 404, 409, 422, 429, 500],
      },
      options,
    )
  }

  /**
   * Delete certificate.
   *
   * Removes a certificate from a virtual server.
   *
   * `DELETE /vserver/{service_name}/ssl/{identificator}`
   */
  delete(options: core.Arguments<types.SslDeleteData>): core.Call<types.SslDeleteResponses, types.SslDeleteErrors> {
    return core.call(
      this,
      {
        id: 'ssl.delete',
        method: 'DELETE',
        path: '/vserver/{service_name}/ssl/{identificator}',
        bodiless: true,
        empty: [400, 401, 404, 409, 429, 500],
        errors: [400, 401, 404, 409, 429, 500],
      },
      options,
    )
  }
}

/**
 * `crontabs`
 */
export class CrontabsResource extends core.Resource {
  /**
   * List scheduled tasks.
   *
   * Lists the tasks that a virtual server runs on a schedule.
   *
   * `GET /vserver/{service_name}/crontab`
   */
  list(options: core.Arguments<types.CrontabsListData>): core.Call<types.CrontabsListResponses, types.CrontabsListErrors> {
    return core.call(
      this,
      {
        id: 'crontabs.list',
        method: 'GET',
        path: '/vserver/{service_name}/crontab',
        empty: [400, 401, 404, 429, 500],
        errors: [400, 401, 404, 429, 500],
      },
      options,
    )
  }

  /**
   * Create scheduled task.
   *
   * Adds a task that the virtual server runs on a schedule.
   *
   * `POST /vserver/{service_name}/crontab`
   */
  create(options: core.Arguments<types.CrontabsCreateData>): core.Call<types.CrontabsCreateResponses, types.CrontabsCreateErrors> {
    return core.call(
      this,
      {
        id: 'crontabs.create',
        method: 'POST',
        path: '/vserver/{service_name}/crontab',
        empty: [400, 401, 402, 404, 409, 429, 500],
        errors: [400, 401, 402, 404, 409, 422, 429, 500],
      },
      options,
    )
  }

  /**
   * List task options.
   *
   * Lists options for scheduled tasks. What they stand for is not documented.
   *
   * `OPTIONS /vserver/{service_name}/crontab`
   */
  options(options: core.Arguments<types.CrontabsOptionsData>): core.Call<types.CrontabsOptionsResponses, types.CrontabsOptionsErrors> {
    return core.call(
      this,
      {
        id: 'crontabs.options',
        method: 'OPTIONS',
        path: '/vserver/{service_name}/crontab',
        empty: [400, 401, 404, 429, 500],
        errors: [400, 401, 404, 429, 500],
      },
      options,
    )
  }

  /**
   * Read scheduled task.
   *
   * Returns one task of a virtual server.
   *
   * `GET /vserver/{service_name}/crontab/{identificator}`
   */
  get(options: core.Arguments<types.CrontabsGetData>): core.Call<types.CrontabsGetResponses, types.CrontabsGetErrors> {
    return core.call(
      this,
      {
        id: 'crontabs.get',
        method: 'GET',
        path: '/vserver/{service_name}/crontab/{identificator}',
        empty: [400, 401, 404, 429, 500],
        errors: [400, 401, 404, 429, 500],
      },
      options,
    )
  }

  /**
   * Update scheduled task.
   *
   * Changes what a task runs, when, and who is told about it.
   *
   * `PUT /vserver/{service_name}/crontab/{identificator}`
   */
  update(options: core.Arguments<types.CrontabsUpdateData>): core.Call<types.CrontabsUpdateResponses, types.CrontabsUpdateErrors> {
    return core.call(
      this,
      {
        id: 'crontabs.update',
        method: 'PUT',
        path: '/vserver/{service_name}/crontab/{identificator}',
        empty: [400, 401, 402, 404, 409, 429, 500],
        errors: [400, 401, 402, 404, 409, 422, 429, 500],
      },
      options,
    )
  }

  /**
   * Delete scheduled task.
   *
   * Removes a task from a virtual server.
   *
   * `DELETE /vserver/{service_name}/crontab/{identificator}`
   */
  delete(options: core.Arguments<types.CrontabsDeleteData>): core.Call<types.CrontabsDeleteResponses, types.CrontabsDeleteErrors> {
    return core.call(
      this,
      {
        id: 'crontabs.delete',
        method: 'DELETE',
        path: '/vserver/{service_name}/crontab/{identificator}',
        bodiless: true,
        empty: [400, 401, 404, 409, 429, 500],
        errors: [400, 401, 404, 409, 429, 500],
      },
      options,
    )
  }
}

/**
 * `pm2`
 */
export class Pm2Resource extends core.Resource {
  /**
   * List PM2 processes.
   *
   * Lists the applications of a virtual server that PM2 keeps running, in whichever language they are written.
   *
   * `GET /vserver/{service_name}/process/pm2`
   */
  list(options: core.Arguments<types.Pm2ListData>): core.Call<types.Pm2ListResponses, types.Pm2ListErrors> {
    return core.call(
      this,
      {
        id: 'pm2.list',
        method: 'GET',
        path: '/vserver/{service_name}/process/pm2',
        empty: [400, 401, 404, 429, 500],
        errors: [400, 401, 404, 429, 500],
      },
      options,
    )
  }

  /**
   * Create PM2 process.
   *
   * Adds an application that PM2 keeps running.
   *
   * `POST /vserver/{service_name}/process/pm2`
   */
  create(options: core.Arguments<types.Pm2CreateData>): core.Call<types.Pm2CreateResponses, types.Pm2CreateErrors> {
    return core.call(
      this,
      {
        id: 'pm2.create',
        method: 'POST',
        path: '/vserver/{service_name}/process/pm2',
        empty: [400, 401, 402, 404, 409, 429, 500],
        errors: [400, 401, 402, 404, 409, 422, 429, 500],
      },
      options,
    )
  }

  /**
   * Read PM2 process.
   *
   * Returns one application that PM2 keeps running.
   *
   * `GET /vserver/{service_name}/process/pm2/{identificator}`
   */
  get(options: core.Arguments<types.Pm2GetData>): core.Call<types.Pm2GetResponses, types.Pm2GetErrors> {
    return core.call(
      this,
      {
        id: 'pm2.get',
        method: 'GET',
        path: '/vserver/{service_name}/process/pm2/{identificator}',
        empty: [400, 401, 404, 429, 500],
        errors: [400, 401, 404, 429, 500],
      },
      options,
    )
  }

  /**
   * Update PM2 process.
   *
   * Changes an application that PM2 keeps running. The provider documents no body of its own for this.
   *
   * `PUT /vserver/{service_name}/process/pm2/{identificator}`
   */
  update(options: core.Arguments<types.Pm2UpdateData>): core.Call<types.Pm2UpdateResponses, types.Pm2UpdateErrors> {
    return core.call(
      this,
      {
        id: 'pm2.update',
        method: 'PUT',
        path: '/vserver/{service_name}/process/pm2/{identificator}',
        empty: [400, 401, 402, 404, 409, 429, 500],
        errors: [400, 401, 402, 404, 409, 422, 429, 500],
      },
      options,
    )
  }

  /**
   * Delete PM2 process.
   *
   * Removes an application from PM2.
   *
   * `DELETE /vserver/{service_name}/process/pm2/{identificator}`
   */
  delete(options: core.Arguments<types.Pm2DeleteData>): core.Call<types.Pm2DeleteResponses, types.Pm2DeleteErrors> {
    return core.call(
      this,
      {
        id: 'pm2.delete',
        method: 'DELETE',
        path: '/vserver/{service_name}/process/pm2/{identificator}',
        bodiless: true,
        empty: [400, 401, 404, 409, 429, 500],
        errors: [400, 401, 404, 409, 429, 500],
      },
      options,
    )
  }

  /**
   * Start PM2 process.
   *
   * Starts an application.
   *
   * `POST /vserver/{service_name}/process/pm2/{identificator}/start`
   */
  start(options: core.Arguments<types.Pm2StartData>): core.Call<types.Pm2StartResponses, types.Pm2StartErrors> {
    return core.call(
      this,
      {
        id: 'pm2.start',
        method: 'POST',
        path: '/vserver/{service_name}/process/pm2/{identificator}/start',
        empty: [400, 401, 404, 409, 429, 500],
        errors: [400, 401, 404, 409, 422, 429, 500],
        retry: 'safe',
      },
      options,
    )
  }

  /**
   * Restart PM2 process.
   *
   * Stops an application and starts it again.
   *
   * `POST /vserver/{service_name}/process/pm2/{identificator}/restart`
   */
  restart(options: core.Arguments<types.Pm2RestartData>): core.Call<types.Pm2RestartResponses, types.Pm2RestartErrors> {
    return core.call(
      this,
      {
        id: 'pm2.restart',
        method: 'POST',
        path: '/vserver/{service_name}/process/pm2/{identificator}/restart',
        empty: [400, 401, 404, 409, 429, 500],
        errors: [400, 401, 404, 409, 422, 429, 500],
      },
      options,
    )
  }

  /**
   * Stop PM2 process.
   *
   * Stops an application.
   *
   * `POST /vserver/{service_name}/process/pm2/{identificator}/stop`
   */
  stop(options: core.Arguments<types.Pm2StopData>): core.Call<types.Pm2StopResponses, types.Pm2StopErrors> {
    return core.call(
      this,
      {
        id: 'pm2.stop',
        method: 'POST',
        path: '/vserver/{service_name}/process/pm2/{identificator}/stop',
        empty: [400, 401, 404, 409, 429, 500],
        errors: [400, 401, 404, 409, 422, 429, 500],
        retry: 'safe',
      },
      options,
    )
  }
}

/**
 * `portForwards.acl`
 */
export class PortForwardsAclResource extends core.Resource {
  /**
   * Add address to access list.
   *
   * Lets an IP address connect to a forwarded port.
   *
   * `POST /vserver/{service_name}/portforward/{identificator}/acl`
   */
  create(
    options: core.Arguments<types.PortForwardsAclCreateData>,
  ): core.Call<types.PortForwardsAclCreateResponses, types.PortForwardsAclCreateErrors> {
    return core.call(
      this,
      {
        id: 'portForwards.acl.create',
        method: 'POST',
        path: '/vserver/{service_name}/portforward/{identificator}/acl',
        empty: [400, 401, 402, 404, 409, 429, 500],
        errors: [400, 401, 402, 404, 409, 422, 429, 500],
      },
      options,
    )
  }

  /**
   * Remove address from access list.
   *
   * Takes an IP address off the access list of a forwarded port.
   *
   * `DELETE /vserver/{service_name}/portforward/{identificator}/acl/{acl_ip_identificator}`
   */
  delete(
    options: core.Arguments<types.PortForwardsAclDeleteData>,
  ): core.Call<types.PortForwardsAclDeleteResponses, types.PortForwardsAclDeleteErrors> {
    return core.call(
      this,
      {
        id: 'portForwards.acl.delete',
        method: 'DELETE',
        path: '/vserver/{service_name}/portforward/{identificator}/acl/{acl_ip_identificator}',
        bodiless: true,
        empty: [400, 401, 404, 409, 429, 500],
        errors: [400, 401, 404, 409, 429, 500],
      },
      options,
    )
  }
}

/**
 * `portForwards`
 */
export class PortForwardsResource extends core.Resource {
  readonly acl = new PortForwardsAclResource(this)

  /**
   * List port forwards.
   *
   * Lists the ports that are forwarded to a virtual server.
   *
   * `GET /vserver/{service_name}/portforward`
   */
  list(
    options: core.Arguments<types.PortForwardsListData, core.ListCallOptions>,
  ): core.ListCall<types.PortForwardsListResponses, types.PortForwardsListErrors, types.PortForward> {
    return core.list(
      this,
      {
        id: 'portForwards.list',
        method: 'GET',
        path: '/vserver/{service_name}/portforward',
        pages: declared.pagesByPager,
        empty: [400, 401, 404, 429, 500],
        errors: [400, 401, 404, 429, 500],
      },
      options,
    )
  }

  /**
   * Create port forward.
   *
   * Forwards a port of a dedicated IP to a virtual server.
   *
   * `POST /vserver/{service_name}/portforward`
   */
  create(
    options: core.Arguments<types.PortForwardsCreateData>,
  ): core.Call<types.PortForwardsCreateResponses, types.PortForwardsCreateErrors> {
    return core.call(
      this,
      {
        id: 'portForwards.create',
        method: 'POST',
        path: '/vserver/{service_name}/portforward',
        empty: [400, 401, 402, 404, 409, 429, 500],
        errors: [400, 401, 402, 404, 409, 422, 429, 500],
      },
      options,
    )
  }

  /**
   * Read port forward.
   *
   * Returns one port forward of a virtual server.
   *
   * `GET /vserver/{service_name}/portforward/{identificator}`
   */
  get(options: core.Arguments<types.PortForwardsGetData>): core.Call<types.PortForwardsGetResponses, types.PortForwardsGetErrors> {
    return core.call(
      this,
      {
        id: 'portForwards.get',
        method: 'GET',
        path: '/vserver/{service_name}/portforward/{identificator}',
        empty: [400, 401, 404, 429, 500],
        errors: [400, 401, 404, 429, 500],
      },
      options,
    )
  }

  /**
   * Save port forward.
   *
   * Changes a port forward that exists.
   *
   * `POST /vserver/{service_name}/portforward/{identificator}`
   */
  save(options: core.Arguments<types.PortForwardsSaveData>): core.Call<types.PortForwardsSaveResponses, types.PortForwardsSaveErrors> {
    return core.call(
      this,
      {
        id: 'portForwards.save',
        method: 'POST',
        path: '/vserver/{service_name}/portforward/{identificator}',
        empty: [400, 401, 402, 404, 409, 429, 500],
        errors: [400, 401, 402, 404, 409, 422, 429, 500],
        retry: 'safe',
      },
      options,
    )
  }

  /**
   * Delete port forward.
   *
   * Stops forwarding a port.
   *
   * `DELETE /vserver/{service_name}/portforward/{identificator}`
   */
  delete(
    options: core.Arguments<types.PortForwardsDeleteData>,
  ): core.Call<types.PortForwardsDeleteResponses, types.PortForwardsDeleteErrors> {
    return core.call(
      this,
      {
        id: 'portForwards.delete',
        method: 'DELETE',
        path: '/vserver/{service_name}/portforward/{identificator}',
        bodiless: true,
        empty: [400, 401, 404, 409, 429, 500],
        errors: [400, 401, 404, 409, 429, 500],
      },
      options,
    )
  }
}

/**
 * `dedicatedIps`
 */
export class DedicatedIpsResource extends core.Resource {
  /**
   * List dedicated IPs.
   *
   * Lists the dedicated IPs of a virtual server and the virtual hosts that use them.
   *
   * `GET /vserver/{service_name}/dedicatedip`
   */
  list(options: core.Arguments<types.DedicatedIpsListData>): core.Call<types.DedicatedIpsListResponses, types.DedicatedIpsListErrors> {
    return core.call(
      this,
      {
        id: 'dedicatedIps.list',
        method: 'GET',
        path: '/vserver/{service_name}/dedicatedip',
        empty: [400, 401, 404, 429, 500],
        errors: [400, 401, 404, 429, 500],
      },
      options,
    )
  }

  /**
   * Create dedicated IP.
   *
   * Gives a virtual server a dedicated IP. The addresses are chosen by the provider.
   *
   * `POST /vserver/{service_name}/dedicatedip`
   */
  create(
    options: core.Arguments<types.DedicatedIpsCreateData>,
  ): core.Call<types.DedicatedIpsCreateResponses, types.DedicatedIpsCreateErrors> {
    return core.call(
      this,
      {
        id: 'dedicatedIps.create',
        method: 'POST',
        path: '/vserver/{service_name}/dedicatedip',
        empty: [400, 401, 402, 404, 409, 429, 500],
        errors: [400, 401, 402, 404, 409, 422, 429, 500],
      },
      options,
    )
  }

  /**
   * Read dedicated IP.
   *
   * Returns one dedicated IP and the virtual hosts that use it.
   *
   * `GET /vserver/{service_name}/dedicatedip/{identificator}`
   */
  get(options: core.Arguments<types.DedicatedIpsGetData>): core.Call<types.DedicatedIpsGetResponses, types.DedicatedIpsGetErrors> {
    return core.call(
      this,
      {
        id: 'dedicatedIps.get',
        method: 'GET',
        path: '/vserver/{service_name}/dedicatedip/{identificator}',
        empty: [400, 401, 404, 429, 500],
        errors: [400, 401, 404, 429, 500],
      },
      options,
    )
  }

  /**
   * Delete dedicated IP.
   *
   * Takes a dedicated IP from a virtual server.
   *
   * `DELETE /vserver/{service_name}/dedicatedip/{identificator}`
   */
  delete(
    options: core.Arguments<types.DedicatedIpsDeleteData>,
  ): core.Call<types.DedicatedIpsDeleteResponses, types.DedicatedIpsDeleteErrors> {
    return core.call(
      this,
      {
        id: 'dedicatedIps.delete',
        method: 'DELETE',
        path: '/vserver/{service_name}/dedicatedip/{identificator}',
        bodiless: true,
        empty: [400, 401, 404, 409, 429, 500],
        errors: [400, 401, 404, 409, 429, 500],
      },
      options,
    )
  }
}

/**
 * `billingResources`
 */
export class BillingResourcesResource extends core.Resource {
  /**
   * List additional packages.
   *
   * Lists the packages that were added to a virtual server.
   *
   * `GET /vserver/{service_name}/billing/resources`
   */
  list(
    options: core.Arguments<types.BillingResourcesListData>,
  ): core.Call<types.BillingResourcesListResponses, types.BillingResourcesListErrors> {
    return core.call(
      this,
      {
        id: 'billingResources.list',
        method: 'GET',
        path: '/vserver/{service_name}/billing/resources',
        empty: [400, 401, 404, 429, 500],
        errors: [400, 401, 404, 429, 500],
      },
      options,
    )
  }

  /**
   * Add package.
   *
   * Adds a package to a virtual server. The provider documents the quantity only, not how the package is named.
   *
   * `POST /vserver/{service_name}/billing/resources`
   *
   * This operation can cost money.
   */
  create(
    options: core.Arguments<types.BillingResourcesCreateData>,
  ): core.Call<types.BillingResourcesCreateResponses, types.BillingResourcesCreateErrors> {
    return core.call(
      this,
      {
        id: 'billingResources.create',
        method: 'POST',
        path: '/vserver/{service_name}/billing/resources',
        empty: [400, 401, 402, 404, 409, 429, 500],
        errors: [400, 401, 402, 404, 409, 422, 429, 500],
        charges: true,
      },
      options,
    )
  }

  /**
   * Show available packages.
   *
   * Shows which packages can be added to a virtual server. The provider does not document the response.
   *
   * `OPTIONS /vserver/{service_name}/billing/resources`
   */
  options(
    options: core.Arguments<types.BillingResourcesOptionsData>,
  ): core.Call<types.BillingResourcesOptionsResponses, types.BillingResourcesOptionsErrors> {
    return core.call(
      this,
      {
        id: 'billingResources.options',
        method: 'OPTIONS',
        path: '/vserver/{service_name}/billing/resources',
        empty: [400, 401, 404, 429, 500],
        errors: [400, 401, 404, 429, 500],
      },
      options,
    )
  }

  /**
   * Read additional package.
   *
   * Returns one package that was added to a virtual server.
   *
   * `GET /vserver/{service_name}/billing/resources/{identificator}`
   */
  get(
    options: core.Arguments<types.BillingResourcesGetData>,
  ): core.Call<types.BillingResourcesGetResponses, types.BillingResourcesGetErrors> {
    return core.call(
      this,
      {
        id: 'billingResources.get',
        method: 'GET',
        path: '/vserver/{service_name}/billing/resources/{identificator}',
        empty: [400, 401, 404, 429, 500],
        errors: [400, 401, 404, 429, 500],
      },
      options,
    )
  }

  /**
   * Change package quantity.
   *
   * Sets how many of a package a virtual server has.
   *
   * `PUT /vserver/{service_name}/billing/resources/{identificator}`
   *
   * This operation can cost money.
   */
  update(
    options: core.Arguments<types.BillingResourcesUpdateData>,
  ): core.Call<types.BillingResourcesUpdateResponses, types.BillingResourcesUpdateErrors> {
    return core.call(
      this,
      {
        id: 'billingResources.update',
        method: 'PUT',
        path: '/vserver/{service_name}/billing/resources/{identificator}',
        empty: [400, 401, 402, 404, 409, 429, 500],
        errors: [400, 401, 402, 404, 409, 422, 429, 500],
        charges: true,
      },
      options,
    )
  }

  /**
   * Delete additional package.
   *
   * Takes an added package from a virtual server.
   *
   * `DELETE /vserver/{service_name}/billing/resources/{identificator}`
   */
  delete(
    options: core.Arguments<types.BillingResourcesDeleteData>,
  ): core.Call<types.BillingResourcesDeleteResponses, types.BillingResourcesDeleteErrors> {
    return core.call(
      this,
      {
        id: 'billingResources.delete',
        method: 'DELETE',
        path: '/vserver/{service_name}/billing/resources/{identificator}',
        bodiless: true,
        empty: [400, 401, 404, 409, 429, 500],
        errors: [400, 401, 404, 409, 429, 500],
      },
      options,
    )
  }
}

/**
 * `ssh.publicKeys`
 */
export class SshPublicKeysResource extends core.Resource {
  /**
   * List public keys.
   *
   * Lists the public keys that may log in by SSH.
   *
   * `GET /vserver/{service_name}/ssh/publickey`
   */
  list(options: core.Arguments<types.SshPublicKeysListData>): core.Call<types.SshPublicKeysListResponses, types.SshPublicKeysListErrors> {
    return core.call(
      this,
      {
        id: 'ssh.publicKeys.list',
        method: 'GET',
        path: '/vserver/{service_name}/ssh/publickey',
        empty: [400, 401, 404, 429, 500],
        errors: [400, 401, 404, 429, 500],
      },
      options,
    )
  }

  /**
   * Add public key.
   *
   * Lets a public key log in by SSH.
   *
   * `POST /vserver/{service_name}/ssh/publickey`
   */
  create(
    options: core.Arguments<types.SshPublicKeysCreateData>,
  ): core.Call<types.SshPublicKeysCreateResponses, types.SshPublicKeysCreateErrors> {
    return core.call(
      this,
      {
        id: 'ssh.publicKeys.create',
        method: 'POST',
        path: '/vserver/{service_name}/ssh/publickey',
        empty: [400, 401, 402, 404, 409, 429, 500],
        errors: [400, 401, 402, 404, 409, 422, 429, 500],
      },
      options,
    )
  }

  /**
   * Read public key.
   *
   * Returns one public key and when it was last used.
   *
   * `GET /vserver/{service_name}/ssh/publickey/{identificator}`
   */
  get(options: core.Arguments<types.SshPublicKeysGetData>): core.Call<types.SshPublicKeysGetResponses, types.SshPublicKeysGetErrors> {
    return core.call(
      this,
      {
        id: 'ssh.publicKeys.get',
        method: 'GET',
        path: '/vserver/{service_name}/ssh/publickey/{identificator}',
        empty: [400, 401, 404, 429, 500],
        errors: [400, 401, 404, 429, 500],
      },
      options,
    )
  }

  /**
   * Delete public key.
   *
   * Removes a public key, which can then no longer log in.
   *
   * `DELETE /vserver/{service_name}/ssh/publickey/{identificator}`
   */
  delete(
    options: core.Arguments<types.SshPublicKeysDeleteData>,
  ): core.Call<types.SshPublicKeysDeleteResponses, types.SshPublicKeysDeleteErrors> {
    return core.call(
      this,
      {
        id: 'ssh.publicKeys.delete',
        method: 'DELETE',
        path: '/vserver/{service_name}/ssh/publickey/{identificator}',
        bodiless: true,
        empty: [400, 401, 404, 409, 429, 500],
        errors: [400, 401, 404, 409, 429, 500],
      },
      options,
    )
  }
}

/**
 * `ssh.whitelist`
 */
export class SshWhitelistResource extends core.Resource {
  /**
   * List whitelist.
   *
   * Lists the addresses that may connect by SSH.
   *
   * `GET /vserver/{service_name}/ssh/whitelist`
   */
  list(options: core.Arguments<types.SshWhitelistListData>): core.Call<types.SshWhitelistListResponses, types.SshWhitelistListErrors> {
    return core.call(
      this,
      {
        id: 'ssh.whitelist.list',
        method: 'GET',
        path: '/vserver/{service_name}/ssh/whitelist',
        empty: [400, 401, 404, 429, 500],
        errors: [400, 401, 404, 429, 500],
      },
      options,
    )
  }

  /**
   * Add address to whitelist.
   *
   * Lets an address or a range of addresses connect by SSH.
   *
   * `POST /vserver/{service_name}/ssh/whitelist`
   */
  create(
    options: core.Arguments<types.SshWhitelistCreateData>,
  ): core.Call<types.SshWhitelistCreateResponses, types.SshWhitelistCreateErrors> {
    return core.call(
      this,
      {
        id: 'ssh.whitelist.create',
        method: 'POST',
        path: '/vserver/{service_name}/ssh/whitelist',
        empty: [400, 401, 402, 404, 409, 429, 500],
        errors: [400, 401, 402, 404, 409, 422, 429, 500],
      },
      options,
    )
  }

  /**
   * Read whitelist entry.
   *
   * Returns one entry of the whitelist.
   *
   * `GET /vserver/{service_name}/ssh/whitelist/{identificator}`
   */
  get(options: core.Arguments<types.SshWhitelistGetData>): core.Call<types.SshWhitelistGetResponses, types.SshWhitelistGetErrors> {
    return core.call(
      this,
      {
        id: 'ssh.whitelist.get',
        method: 'GET',
        path: '/vserver/{service_name}/ssh/whitelist/{identificator}',
        empty: [400, 401, 404, 429, 500],
        errors: [400, 401, 404, 429, 500],
      },
      options,
    )
  }

  /**
   * Remove address from whitelist.
   *
   * Removes an entry of the whitelist, whose addresses can then no longer connect.
   *
   * `DELETE /vserver/{service_name}/ssh/whitelist/{identificator}`
   */
  delete(
    options: core.Arguments<types.SshWhitelistDeleteData>,
  ): core.Call<types.SshWhitelistDeleteResponses, types.SshWhitelistDeleteErrors> {
    return core.call(
      this,
      {
        id: 'ssh.whitelist.delete',
        method: 'DELETE',
        path: '/vserver/{service_name}/ssh/whitelist/{identificator}',
        bodiless: true,
        empty: [400, 401, 404, 409, 429, 500],
        errors: [400, 401, 404, 409, 429, 500],
      },
      options,
    )
  }
}

/**
 * `ssh`
 */
export class SshResource extends core.Resource {
  readonly publicKeys = new SshPublicKeysResource(this)
  readonly whitelist = new SshWhitelistResource(this)

  /**
   * Read SSH settings.
   *
   * Returns how a virtual server is reached by SSH and who may connect.
   *
   * `GET /vserver/{service_name}/ssh`
   */
  get(options: core.Arguments<types.SshGetData>): core.Call<types.SshGetResponses, types.SshGetErrors> {
    return core.call(
      this,
      {
        id: 'ssh.get',
        method: 'GET',
        path: '/vserver/{service_name}/ssh',
        empty: [400, 401, 404, 429, 500],
        errors: [400, 401, 404, 429, 500],
      },
      options,
    )
  }

  /**
   * Update SSH settings.
   *
   * Sets whether all addresses may connect by SSH or only those of the whitelist.
   *
   * `PUT /vserver/{service_name}/ssh`
   */
  update(options: core.Arguments<types.SshUpdateData>): core.Call<types.SshUpdateResponses, types.SshUpdateErrors> {
    return core.call(
      this,
      {
        id: 'ssh.update',
        method: 'PUT',
        path: '/vserver/{service_name}/ssh',
        empty: [400, 401, 402, 404, 409, 429, 500],
        errors: [400, 401, 402, 404, 409, 422, 429, 500],
      },
      options,
    )
  }
}

/**
 * `orders.cloud`
 */
export class OrdersCloudResource extends core.Resource {
  /**
   * List cloud server orders.
   *
   * Lists the orders of cloud servers and how far they have come.
   *
   * `GET /order/cloud`
   */
  list(options: core.Arguments<types.OrdersCloudListData> = {}): core.Call<types.OrdersCloudListResponses, types.OrdersCloudListErrors> {
    return core.call(
      this,
      { id: 'orders.cloud.list', method: 'GET', path: '/order/cloud', empty: [400, 401, 404, 429, 500], errors: [400, 401, 404, 429, 500] },
      options,
    )
  }

  /**
   * Order cloud server.
   *
   * Orders a cloud server, which is made later; the order says how far that has come.
   *
   * `POST /order/cloud`
   *
   * This operation can cost money.
   */
  create(options: core.Arguments<types.OrdersCloudCreateData>): core.Call<types.OrdersCloudCreateResponses, types.OrdersCloudCreateErrors> {
    return core.call(
      this,
      {
        id: 'orders.cloud.create',
        method: 'POST',
        path: '/order/cloud',
        empty: [400, 401, 402, 404, 409, 429, 500],
        errors: [400, 401, 402, 404, 409, 422, 429, 500],
        charges: true,
      },
      options,
    )
  }

  /**
   * List cloud server options.
   *
   * Lists the availability zones, packages, operating systems and billing periods to order from.
   *
   * `OPTIONS /order/cloud`
   */
  options(
    options: core.Arguments<types.OrdersCloudOptionsData> = {},
  ): core.Call<types.OrdersCloudOptionsResponses, types.OrdersCloudOptionsErrors> {
    return core.call(
      this,
      {
        id: 'orders.cloud.options',
        method: 'OPTIONS',
        path: '/order/cloud',
        empty: [400, 401, 404, 429, 500],
        errors: [400, 401, 404, 429, 500],
      },
      options,
    )
  }

  /**
   * Read cloud server order.
   *
   * Returns one order of a cloud server and how far it has come.
   *
   * `GET /order/cloud/{identificator}`
   */
  get(options: core.Arguments<types.OrdersCloudGetData>): core.Call<types.OrdersCloudGetResponses, types.OrdersCloudGetErrors> {
    return core.call(
      this,
      {
        id: 'orders.cloud.get',
        method: 'GET',
        path: '/order/cloud/{identificator}',
        empty: [400, 401, 404, 429, 500],
        errors: [400, 401, 404, 429, 500],
      },
      options,
    )
  }

  /**
   * Reads with `orders.cloud.get` until the state of the object is reached, in `0.status` of the response, and returns it.
   *
   * Rejects with StateError if the object is gone; with TimeoutError after `timeout` ms, 600,000 by default.
   *
   * `GET /order/cloud/{identificator}`
   */
  waitUntil(
    target: core.TargetState<{ status: 'new' | 'done' }>,
    options: core.WaitArguments<types.OrdersCloudGetData, types.OrdersCloudGetResponse>,
  ): Promise<types.OrdersCloudGetResponse> {
    return core.waitUntil(
      this,
      {
        id: 'orders.cloud.get',
        method: 'GET',
        path: '/order/cloud/{identificator}',
        empty: [400, 401, 404, 429, 500],
        errors: [400, 401, 404, 429, 500],
      },
      { status: { at: '/0/status', values: ['new', 'done'] } },
      target,
      options,
    )
  }
}

/**
 * `orders.domains`
 */
export class OrdersDomainsResource extends core.Resource {
  /**
   * List domain orders.
   *
   * Lists the orders about domains and how much of them failed.
   *
   * `GET /order/domain/`
   */
  list(
    options: core.Arguments<types.OrdersDomainsListData, core.ListCallOptions> = {},
  ): core.ListCall<types.OrdersDomainsListResponses, types.OrdersDomainsListErrors, types.DomainOrder> {
    return core.list(
      this,
      {
        id: 'orders.domains.list',
        method: 'GET',
        path: '/order/domain/',
        pages: declared.pagesByPager,
        empty: [400, 401, 404, 429, 500],
        errors: [400, 401, 404, 429, 500],
      },
      options,
    )
  }

  /**
   * Read domain order.
   *
   * Returns one order about domains and how much of it failed.
   *
   * `GET /order/domain/{identificator}`
   */
  get(options: core.Arguments<types.OrdersDomainsGetData>): core.Call<types.OrdersDomainsGetResponses, types.OrdersDomainsGetErrors> {
    return core.call(
      this,
      {
        id: 'orders.domains.get',
        method: 'GET',
        path: '/order/domain/{identificator}',
        empty: [400, 401, 404, 429, 500],
        errors: [400, 401, 404, 429, 500],
      },
      options,
    )
  }

  /**
   * Cancel domain order.
   *
   * Cancels an order about domains.
   *
   * `DELETE /order/domain/{identificator}`
   */
  delete(
    options: core.Arguments<types.OrdersDomainsDeleteData>,
  ): core.Call<types.OrdersDomainsDeleteResponses, types.OrdersDomainsDeleteErrors> {
    return core.call(
      this,
      {
        id: 'orders.domains.delete',
        method: 'DELETE',
        path: '/order/domain/{identificator}',
        bodiless: true,
        empty: [400, 401, 404, 409, 429, 500],
        errors: [400, 401, 404, 409, 429, 500],
      },
      options,
    )
  }

  /**
   * Renew or reactivate domains.
   *
   * Orders the renewal, or the reactivation, of one or more domains.
   *
   * `POST /order/domain/renew`
   *
   * This operation can cost money.
   */
  renew(
    options: core.Arguments<types.OrdersDomainsRenewData>,
  ): core.Call<types.OrdersDomainsRenewResponses, types.OrdersDomainsRenewErrors> {
    return core.call(
      this,
      {
        id: 'orders.domains.renew',
        method: 'POST',
        path: '/order/domain/renew',
        empty: [400, 401, 402, 404, 409, 429, 500],
        errors: [400, 401, 402, 404, 409, 422, 429, 500],
        charges: true,
      },
      options,
    )
  }
}

/**
 * `orders`
 */
export class OrdersResource extends core.Resource {
  readonly cloud = new OrdersCloudResource(this)
  readonly domains = new OrdersDomainsResource(this)
}

/**
 * `domains.preferences`
 */
export class DomainsPreferencesResource extends core.Resource {
  /**
   * Read domain preferences.
   *
   * Returns the preferences for a domain.
   *
   * `GET /domain/{service_name}/preferences`
   */
  get(
    options: core.Arguments<types.DomainsPreferencesGetData>,
  ): core.Call<types.DomainsPreferencesGetResponses, types.DomainsPreferencesGetErrors> {
    return core.call(
      this,
      {
        id: 'domains.preferences.get',
        method: 'GET',
        path: '/domain/{service_name}/preferences',
        empty: [400, 401, 404, 429, 500],
        errors: [400, 401, 404, 429, 500],
      },
      options,
    )
  }

  /**
   * Update domain preferences.
   *
   * Sets whether reminders of the renewal are sent.
   *
   * `PUT /domain/{service_name}/preferences`
   */
  update(
    options: core.Arguments<types.DomainsPreferencesUpdateData>,
  ): core.Call<types.DomainsPreferencesUpdateResponses, types.DomainsPreferencesUpdateErrors> {
    return core.call(
      this,
      {
        id: 'domains.preferences.update',
        method: 'PUT',
        path: '/domain/{service_name}/preferences',
        empty: [400, 401, 404, 409, 429, 500],
        errors: [400, 401, 404, 409, 422, 429, 500],
      },
      options,
    )
  }
}

/**
 * `domains.nameservers`
 */
export class DomainsNameserversResource extends core.Resource {
  /**
   * List domain name servers.
   *
   * Lists the name servers of a domain.
   *
   * `GET /domain/{service_name}/nameserver`
   */
  list(
    options: core.Arguments<types.DomainsNameserversListData>,
  ): core.Call<types.DomainsNameserversListResponses, types.DomainsNameserversListErrors> {
    return core.call(
      this,
      {
        id: 'domains.nameservers.list',
        method: 'GET',
        path: '/domain/{service_name}/nameserver',
        empty: [400, 401, 404, 429, 500],
        errors: [400, 401, 404, 429, 500],
      },
      options,
    )
  }

  /**
   * Create domain name servers.
   *
   * Adds one or more name servers to a domain.
   *
   * `POST /domain/{service_name}/nameserver`
   */
  create(
    options: core.Arguments<types.DomainsNameserversCreateData>,
  ): core.Call<types.DomainsNameserversCreateResponses, types.DomainsNameserversCreateErrors> {
    return core.call(
      this,
      {
        id: 'domains.nameservers.create',
        method: 'POST',
        path: '/domain/{service_name}/nameserver',
        empty: [400, 401, 402, 404, 409, 429, 500],
        errors: [400, 401, 402, 404, 409, 422, 429, 500],
      },
      options,
    )
  }

  /**
   * Read domain name server.
   *
   * Returns one name server of a domain.
   *
   * `GET /domain/{service_name}/nameserver/{hostname}`
   */
  get(
    options: core.Arguments<types.DomainsNameserversGetData>,
  ): core.Call<types.DomainsNameserversGetResponses, types.DomainsNameserversGetErrors> {
    return core.call(
      this,
      {
        id: 'domains.nameservers.get',
        method: 'GET',
        path: '/domain/{service_name}/nameserver/{hostname}',
        empty: [400, 401, 404, 429, 500],
        errors: [400, 401, 404, 429, 500],
      },
      options,
    )
  }

  /**
   * Update domain name server.
   *
   * Changes the host name or the IP addresses of a name server. The response is not an array.
   *
   * `PUT /domain/{service_name}/nameserver/{hostname}`
   */
  update(
    options: core.Arguments<types.DomainsNameserversUpdateData>,
  ): core.Call<types.DomainsNameserversUpdateResponses, types.DomainsNameserversUpdateErrors> {
    return core.call(
      this,
      {
        id: 'domains.nameservers.update',
        method: 'PUT',
        path: '/domain/{service_name}/nameserver/{hostname}',
        empty: [400, 401, 402, 404, 409, 429, 500],
        errors: [400, 401, 402, 404, 409, 422, 429, 500],
      },
      options,
    )
  }

  /**
   * Delete domain name server.
   *
   * Removes a name server from a domain.
   *
   * `DELETE /domain/{service_name}/nameserver/{hostname}`
   */
  delete(
    options: core.Arguments<types.DomainsNameserversDeleteData>,
  ): core.Call<types.DomainsNameserversDeleteResponses, types.DomainsNameserversDeleteErrors> {
    return core.call(
      this,
      {
        id: 'domains.nameservers.delete',
        method: 'DELETE',
        path: '/domain/{service_name}/nameserver/{hostname}',
        bodiless: true,
        empty: [400, 401, 402, 404, 409, 429, 500],
        errors: [400, 401, 402, 404, 409, 422, 429, 500],
      },
      options,
    )
  }
}

/**
 * `domains.contacts`
 */
export class DomainsContactsResource extends core.Resource {
  /**
   * List domain contacts.
   *
   * Lists the contacts of a domain with their roles.
   *
   * `GET /domain/{service_name}/contact`
   */
  list(
    options: core.Arguments<types.DomainsContactsListData>,
  ): core.Call<types.DomainsContactsListResponses, types.DomainsContactsListErrors> {
    return core.call(
      this,
      {
        id: 'domains.contacts.list',
        method: 'GET',
        path: '/domain/{service_name}/contact',
        empty: [400, 401, 404, 429, 500],
        errors: [400, 401, 404, 429, 500],
      },
      options,
    )
  }

  /**
   * Create domain contact.
   *
   * Adds a contact to a domain. Which fields are needed depends on the top-level domain and on the kind of contact.
   *
   * `POST /domain/{service_name}/contact`
   */
  create(
    options: core.Arguments<types.DomainsContactsCreateData>,
  ): core.Call<types.DomainsContactsCreateResponses, types.DomainsContactsCreateErrors> {
    return core.call(
      this,
      {
        id: 'domains.contacts.create',
        method: 'POST',
        path: '/domain/{service_name}/contact',
        empty: [400, 401, 402, 404, 409, 429, 500],
        errors: [400, 401, 402, 404, 409, 422, 429, 500],
      },
      options,
    )
  }

  /**
   * Read domain contact.
   *
   * Returns one contact of a domain.
   *
   * `GET /domain/{service_name}/contact/{identificator}`
   */
  get(options: core.Arguments<types.DomainsContactsGetData>): core.Call<types.DomainsContactsGetResponses, types.DomainsContactsGetErrors> {
    return core.call(
      this,
      {
        id: 'domains.contacts.get',
        method: 'GET',
        path: '/domain/{service_name}/contact/{identificator}',
        empty: [400, 401, 404, 429, 500],
        errors: [400, 401, 404, 429, 500],
      },
      options,
    )
  }

  /**
   * Update domain contact.
   *
   * Changes a contact of a domain. Which fields may change depends on the top-level domain and on the kind of contact.
   *
   * `PUT /domain/{service_name}/contact/{identificator}`
   */
  update(
    options: core.Arguments<types.DomainsContactsUpdateData>,
  ): core.Call<types.DomainsContactsUpdateResponses, types.DomainsContactsUpdateErrors> {
    return core.call(
      this,
      {
        id: 'domains.contacts.update',
        method: 'PUT',
        path: '/domain/{service_name}/contact/{identificator}',
        empty: [400, 401, 402, 404, 409, 429, 500],
        errors: [400, 401, 402, 404, 409, 422, 429, 500],
      },
      options,
    )
  }

  /**
   * Delete domain contact.
   *
   * Removes a contact from a domain.
   *
   * `DELETE /domain/{service_name}/contact/{identificator}`
   */
  delete(
    options: core.Arguments<types.DomainsContactsDeleteData>,
  ): core.Call<types.DomainsContactsDeleteResponses, types.DomainsContactsDeleteErrors> {
    return core.call(
      this,
      {
        id: 'domains.contacts.delete',
        method: 'DELETE',
        path: '/domain/{service_name}/contact/{identificator}',
        bodiless: true,
        empty: [400, 401, 402, 404, 409, 429, 500],
        errors: [400, 401, 402, 404, 409, 422, 429, 500],
      },
      options,
    )
  }

  /**
   * Add default technical contact.
   *
   * Adds the default technical contact to a domain.
   *
   * `POST /domain/{service_name}/contact/tech/default`
   */
  setDefaultTech(
    options: core.Arguments<types.DomainsContactsSetDefaultTechData>,
  ): core.Call<types.DomainsContactsSetDefaultTechResponses, types.DomainsContactsSetDefaultTechErrors> {
    return core.call(
      this,
      {
        id: 'domains.contacts.setDefaultTech',
        method: 'POST',
        path: '/domain/{service_name}/contact/tech/default',
        empty: [400, 401, 402, 404, 409, 429, 500],
        errors: [400, 401, 402, 404, 409, 422, 429, 500],
      },
      options,
    )
  }
}

/**
 * `domains`
 */
export class DomainsResource extends core.Resource {
  readonly preferences = new DomainsPreferencesResource(this)
  readonly nameservers = new DomainsNameserversResource(this)
  readonly contacts = new DomainsContactsResource(this)

  /**
   * List domains.
   *
   * Lists the domains that the user owns or manages for their owners.
   *
   * `GET /domain`
   */
  list(
    options: core.Arguments<types.DomainsListData, core.ListCallOptions> = {},
  ): core.ListCall<types.DomainsListResponses, types.DomainsListErrors, types.Domain> {
    return core.list(
      this,
      {
        id: 'domains.list',
        method: 'GET',
        path: '/domain',
        pages: declared.pagesByPager,
        empty: [400, 401, 404, 429, 500],
        errors: [400, 401, 404, 429, 500],
      },
      options,
    )
  }

  /**
   * Read domain.
   *
   * Returns one domain: when it expires, how it is renewed and what is pending.
   *
   * `GET /domain/{service_name}`
   */
  get(options: core.Arguments<types.DomainsGetData>): core.Call<types.DomainsGetResponses, types.DomainsGetErrors> {
    return core.call(
      this,
      {
        id: 'domains.get',
        method: 'GET',
        path: '/domain/{service_name}',
        empty: [400, 401, 404, 429, 500],
        errors: [400, 401, 404, 429, 500],
      },
      options,
    )
  }

  /**
   * Update domain.
   *
   * Changes a domain. The provider does not document the body beyond one property.
   *
   * `PUT /domain/{service_name}`
   */
  update(options: core.Arguments<types.DomainsUpdateData>): core.Call<types.DomainsUpdateResponses, types.DomainsUpdateErrors> {
    return core.call(
      this,
      {
        id: 'domains.update',
        method: 'PUT',
        path: '/domain/{service_name}',
        empty: [400, 401, 402, 404, 409, 429, 500],
        errors: [400, 401, 402, 404, 409, 422, 429, 500],
      },
      options,
    )
  }

  /**
   * Read domain options.
   *
   * Returns what can be chosen for a domain: periods of renewal, name servers and contacts.
   *
   * `OPTIONS /domain/{service_name}`
   */
  options(options: core.Arguments<types.DomainsOptionsData>): core.Call<types.DomainsOptionsResponses, types.DomainsOptionsErrors> {
    return core.call(
      this,
      {
        id: 'domains.options',
        method: 'OPTIONS',
        path: '/domain/{service_name}',
        empty: [400, 401, 404, 429, 500],
        errors: [400, 401, 404, 429, 500],
      },
      options,
    )
  }
}

/**
 * Client of the ZoneID API. It has its own credentials, token and rate limit: create it once and reuse it.
 */
export class ZoneID extends core.Resource {
  /**
   * DNS zones.
   */
  readonly dns = new DnsResource(this)
  /**
   * Mail accounts and forwarders, autoreplies, premium packages and DKIM.
   */
  readonly mail = new MailResource(this)
  /**
   * MySQL databases, their accounts and permissions.
   */
  readonly databases = new DatabasesResource(this)
  /**
   * Certificates of a virtual server.
   */
  readonly ssl = new SslResource(this)
  /**
   * Tasks that a virtual server runs on a schedule.
   */
  readonly crontabs = new CrontabsResource(this)
  /**
   * Applications that PM2 keeps running.
   */
  readonly pm2 = new Pm2Resource(this)
  /**
   * Ports forwarded to a virtual server and who may use them.
   */
  readonly portForwards = new PortForwardsResource(this)
  /**
   * Addresses that belong to one virtual server.
   */
  readonly dedicatedIps = new DedicatedIpsResource(this)
  /**
   * Packages booked on top of a virtual server.
   */
  readonly billingResources = new BillingResourcesResource(this)
  /**
   * SSH settings, public keys and whitelisted addresses.
   */
  readonly ssh = new SshResource(this)
  /**
   * Orders of cloud servers.
   */
  readonly orders = new OrdersResource(this)
  readonly domains = new DomainsResource(this)

  /**
   * @throws ConfigurationError with the name of the invalid option
   */
  constructor(options: declared.ZoneIDOptions) {
    super(new core.Client(declared.provider, options))
  }

  /**
   * Calls a route that this package lacks, through the same credentials, limits, retries and errors. Resolves to parsed JSON, text, or undefined without a body.
   *
   * GET and HEAD are retried; other methods only if nothing was done or `idempotent` is true.
   *
   * @example await zoneid.request('GET', '/dns/{id}', { path: { id: 1 } })
   * @throws as any call; InvalidRequestError for a path that is no template below the base URL
   */
  request<Body = unknown>(
    method: core.RequestMethod,
    path: string,
    options: core.RequestOptions = {},
  ): core.Call<Record<number, Body>, { default: unknown }> {
    return core.request<Body>(this, method, path, options)
  }
}
