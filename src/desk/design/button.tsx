import type { ButtonHTMLAttributes } from 'react'
import './button.css'

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
	kind?: 'plain' | 'first' | 'quiet'
}

export function Button({ kind = 'plain', className = '', type = 'button', ...rest }: ButtonProps) {
	return <button type={type} className={`button button-${kind} ${className}`} {...rest} />
}
