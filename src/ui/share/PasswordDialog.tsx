import { useState } from 'react';
import { useStore } from 'zustand';
import { Button } from '../parts/Button';
import { Dialog } from '../parts/Dialog';
import { TextField } from '../parts/TextField';
import { useServices, useWords } from '../shell/services';
import type { PasswordQuestion } from './passwords';

const formId = 'password-form';

const Form = ({ question }: { question: PasswordQuestion }) => {
  const words = useWords();
  const [password, setPassword] = useState('');
  const isWrong = question.wasWrong && password === '';
  return (
    <form
      id={formId}
      onSubmit={(event) => {
        event.preventDefault();
        if (password) question.answer(password);
      }}
    >
      <p>{words('share.password.asked', { file: question.file })}</p>
      <TextField
        label={words('share.password.label')}
        type="password"
        value={password}
        onChange={setPassword}
        error={isWrong ? words('import.problem.wrongPassword') : null}
        autoFocus
      />
    </form>
  );
};

/** Asks for the password of a protected file that is being opened. */
export const PasswordDialog = () => {
  const words = useWords();
  const question = useStore(useServices().passwords.question);
  const [times, setTimes] = useState({ question, count: 0 });
  if (times.question !== question) setTimes({ question, count: times.count + 1 });
  return (
    <Dialog
      title={words('share.password.title')}
      isOpen={question !== null}
      onClose={() => question?.answer(null)}
      staysOpen
      actions={
        <>
          <Button onPress={() => question?.answer(null)}>{words('common.cancel')}</Button>
          <Button variant="primary" type="submit" form={formId}>
            {words('share.password.open')}
          </Button>
        </>
      }
    >
      {question && <Form key={times.count} question={question} />}
    </Dialog>
  );
};
