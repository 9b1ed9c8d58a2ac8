import { expect, test } from 'vitest'
import { withoutSecretTexts } from './hidden-texts.ts'

const secrets = ['pa"ss & <word>', 'plain-key']

test('a secret is hidden wherever it stands, however it is written there', () => {
  expect(withoutSecretTexts('https://shop.example/?key=plain-key&again=plain-key', secrets)).toBe('https://shop.example/?key=••••••••&again=••••••••')
  expect(withoutSecretTexts('?p=pa%22ss%20%26%20%3Cword%3E', secrets)).toBe('?p=••••••••')
  expect(withoutSecretTexts('p=pa%22ss+%26+%3Cword%3E', secrets)).toBe('p=••••••••')
  expect(withoutSecretTexts('{ "p": "pa\\"ss & <word>" }', secrets)).toBe('{ "p": "••••••••" }')
  expect(withoutSecretTexts('<p p="pa&quot;ss &amp; &lt;word&gt;">pa"ss &amp; &lt;word&gt;</p>', secrets)).toBe('<p p="••••••••">••••••••</p>')
})

test('a secret is hidden in what an address makes of it, as a refusal names it', () => {
  expect(withoutSecretTexts('http:get on https://bot.example/a%20b+c/=/send is not allowed', ['a b+c/='])).toBe('http:get on https://bot.example/••••••••/send is not allowed')
  expect(withoutSecretTexts('http:get on https://bot.example/tok-12 is not allowed', ['tok-12?345'])).toBe('http:get on https://bot.example/•••••••• is not allowed')
  expect(withoutSecretTexts('http:get on https://hooks.example/T0/B0 is not allowed', ['https://me:pw@Hooks.example/T0/B0?k=xyz'])).toBe('http:get on •••••••• is not allowed')
})

test('other texts stay as they are', () => {
  expect(withoutSecretTexts('https://shop.example/?page=2', secrets)).toBe('https://shop.example/?page=2')
  expect(withoutSecretTexts('anything', [])).toBe('anything')
})
