import { mockTest } from '@hostwright/mock/vitest'
import { TransIP, type TransIPOperations } from '@hostwright/transip'
import { ZoneID, type ZoneIDOperations } from '@hostwright/zoneid'
import { expect } from 'vitest'

const test = mockTest<TransIPOperations | ZoneIDOperations>(['transip', 'zoneid'])
